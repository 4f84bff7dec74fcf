"""The command that makes the skeleton of a rule: what it writes, what it refuses, and that its tests fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

from channels3_lint import RULES

ROOT = Path(__file__).parent.parent

#: What the tests of other rules, and of the examples, are called.
OTHERS = [*(rule.symbol for rule in RULES), "migrated_example", "run_command", "counts_what"]

GOOD = ["CHN209", "some-new-rule", "Something is wrong."]


def run(root: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "tests/new_rule.py", "--root", str(root), *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the skeleton in it."""
    root = tmp_path_factory.mktemp("copy") / "project"
    shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(".*", "__pycache__", "build", "*.egg-info"))
    done = run(root, *GOOD)
    assert (done.returncode, done.stderr) == (0, "")
    return root


def files(root: Path) -> List[str]:
    return [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"]


def test_a_rule_is_a_rule_a_page_cases_a_scenario_and_a_line(copy: Path) -> None:
    new = sorted(set(files(copy)) - set(files(ROOT)))
    assert sorted({name.rpartition("some")[0] for name in new}) == [
        "channels3_lint/rules/", "docs/rules/", "tests/cases/", "tests/runtime/scenarios/",
    ]  # fmt: skip
    changed = [
        name
        for name in files(ROOT)
        if (copy / name).is_file() and (copy / name).read_bytes() != (ROOT / name).read_bytes()
    ]
    assert changed == ["channels3_lint/rules/__init__.py"]
    before, after = ((root / changed[0]).read_text().splitlines() for root in (ROOT, copy))
    assert [line for line in after if line not in before] == [
        "from channels3_lint.rules.some_new_rule import RULE as CHN209"
    ]
    codes = [line.split()[-1] for line in after if " import RULE as " in line]
    assert codes == sorted(codes)


def failed(copy: Path, *tests: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "pytest", "-q", "-o", "addopts=", "-p", "no:cacheprovider", *tests]
    environment = {"PYTHONPATH": str(copy), "PATH": ""}
    return subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False, env=environment)


def test_its_tests_fail_and_all_others_pass(copy: Path) -> None:
    done = failed(copy, "tests/test_cases.py", "tests/test_pages.py", "tests/test_walls.py", "tests/test_messages.py")
    lines = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
    assert all("some-new-rule" in line or "CHN209" in line for line in lines)
    for part in ("test_case[some-new-rule/as_people_write_it]", "test_bad_has_the_finding", "test_the_page_says_all"):
        assert any(part in line for line in lines), part
    done = failed(copy, "tests/test_readme.py", "-k", "table")
    assert "nox -s tables" in done.stdout
    done = failed(copy, "tests/test_site.py", "-k", "step_of and some-new-rule")
    assert "details.md does not say 'In the guide: " in done.stdout


#: The skeleton with what it lacks, for a rule that reports ``as_asgi(debug=True)``: what is replaced in which file.
FILLED_IN = {
    "channels3_lint/rules/some_new_rule.py": {
        'prefilter=("channels",)': 'prefilter=("debug",)',
        "    yield from ()\n": (
            "    if any(keyword.arg == 'debug' for keyword in node.keywords):\n"
            "        yield Problem(node, 'debug is seen by all')\n"
        ),
    },
    "docs/rules/some-new-rule/details.md": {
        "[the heading of a step](../../migrating.md#its-place)": "[7. Routes](../../migrating.md#7-routes)",
        "```text\n": "```text\nTypeError: …() takes 1 positional argument but 3 were given\n",
        "own words\n": "own words\n\nhttps://channels.readthedocs.io/en/stable/releases/3.0.0.html\n",
    },
    "docs/rules/some-new-rule/messages.txt": {"say what is wrong with {name}: use {instead}": "debug is seen by all"},
    "docs/rules/some-new-rule/bad.py": {"channels.wrong()": "channels.as_asgi(debug=True)"},
    "tests/cases/some-new-rule/as_people_write_it/code.py": {
        "channels.wrong()  # want: CHN209": (
            "channels.as_asgi(debug=True)  # want: CHN209:0-28 high 'debug is seen by all'"
        ),
    },
    "tests/runtime/scenarios/some_new_rule.py": {
        '"the error in full"': '"TypeError: …() takes 1 positional argument but 3 were given"'
    },
}


def test_nothing_else_is_asked_for(copy: Path, tmp_path: Path) -> None:
    root = tmp_path / "project"
    shutil.copytree(copy, root)
    for name, replaced in FILLED_IN.items():
        text = (root / name).read_text(encoding="utf-8")
        for before, after in replaced.items():
            assert before in text, (name, before)
            text = text.replace(before, after)
        (root / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "docs/_ext/generated.py"]
    path = f"{root}:{root / 'tests'}"
    subprocess.run(command, cwd=root, capture_output=True, check=True, env={"PYTHONPATH": path, "PATH": ""})
    # The tests that go over the rules; the error is one that three other rules have.
    names = ("cases", "pages", "walls", "messages", "prefilter", "readme", "runtime", "site")
    done = failed(root, *(f"tests/test_{name}.py" for name in names), "-k", f"not ({' or '.join(OTHERS)})")
    assert [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))] == [], done.stdout
    assert " passed" in done.stdout


def test_the_registry_has_it_in_its_place(copy: Path) -> None:
    code = "from channels3_lint import RULES; all_ = [rule.code for rule in RULES]; print(all_ == sorted(all_), all_)"
    done = subprocess.run([sys.executable, "-c", code], cwd=copy, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("True") and "'CHN208', 'CHN209', 'CHN301'" in done.stdout


@pytest.mark.parametrize(
    "arguments, why",
    [
        (["CHN1", *GOOD[1:]], "CHN1 is no code: it is one of CHN1nn, CHN2nn, CHN3nn, CHN9nn"),
        (["CHN701", *GOOD[1:]], "CHN701 is no code: it is one of CHN1nn, CHN2nn, CHN3nn, CHN9nn"),
        ([GOOD[0], "Some_rule", GOOD[2]], "Some_rule is no symbol: it is words in small letters, joined by hyphens"),
        ([*GOOD[:2], "no sentence"], "the summary is one sentence, without quotation marks"),
        (["CHN101", *GOOD[1:]], "there is CHN101 consumer-without-as-asgi already"),
        ([GOOD[0], "daphne-not-first", GOOD[2]], "there is CHN903 daphne-not-first already"),
    ],
)
def test_what_cannot_be_is_refused(arguments: List[str], why: str, tmp_path: Path) -> None:
    done = run(tmp_path, *arguments)
    assert (done.returncode, done.stderr) == (2, f"{why}\n")
    assert list(tmp_path.iterdir()) == []

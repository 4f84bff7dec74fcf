"""The command that makes the skeleton of a rule: what it writes, what it refuses, and that its tests fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import List

import pytest

ROOT = Path(__file__).parent.parent

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


def test_the_registry_has_it_in_its_place(copy: Path) -> None:
    code = "from channels3_lint import RULES; all_ = [rule.code for rule in RULES]; print(all_ == sorted(all_), all_)"
    done = subprocess.run([sys.executable, "-c", code], cwd=copy, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("True") and "'CHN205', 'CHN209', 'CHN301'" in done.stdout


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

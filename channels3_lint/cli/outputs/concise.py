"""One line a finding, as flake8 and ruff write it, with the column counted from 1."""

from __future__ import annotations

from channels3_lint.cli.diagnostic import Diagnostic
from channels3_lint.cli.report import Report
from channels3_lint.cli.terminal import Terminal


def show(report: Report, terminal: Terminal) -> None:
    """Write all findings."""
    for diagnostic in report.diagnostics:
        terminal.line(
            (diagnostic.path, "bold"),
            (":", "cyan"),
            f"{diagnostic.span.line}:{diagnostic.span.column + 1}",
            (": ", "cyan"),
            (diagnostic.code, "bold red"),
            " ",
            (report.mark(diagnostic), "cyan"),
            diagnostic.message,
        )


def line(diagnostic: Diagnostic) -> str:
    """The line of a finding, plain."""
    span = diagnostic.span
    return f"{diagnostic.path}:{span.line}:{span.column + 1}: {diagnostic.code} {diagnostic.message}"

"""Each finding with its line, the place underlined, what helps, and the address of the page."""

from __future__ import annotations

from typing import Tuple

from channels3_lint import Safety
from channels3_lint.cli.diagnostic import Diagnostic
from channels3_lint.cli.report import Report
from channels3_lint.cli.terminal import Terminal, cells, printable, wrapped

#: What stands for what is left out of a long line.
CUT = "…"

#: How much of a long line stands before the place.
BEFORE = 20


def show(report: Report, terminal: Terminal) -> None:
    """Write all findings."""
    for diagnostic in report.diagnostics:
        _show(diagnostic, report.mark(diagnostic), terminal)


def _show(diagnostic: Diagnostic, mark: str, terminal: Terminal) -> None:
    span = diagnostic.span
    head = f"{diagnostic.code} {mark}"
    first, *rest = wrapped(head + diagnostic.message, terminal.width, " " * (len(diagnostic.code) + 1))
    terminal.line((diagnostic.code, "bold red"), " ", (mark, "cyan"), (first[len(head) :], "bold"))
    for line in rest:
        terminal.line((line, "bold"))
    number = str(span.line)
    margin = " " * len(number)
    terminal.line(margin, ("--> ", "cyan"), f"{diagnostic.path}:{span.line}:{span.column + 1}")
    code, before, under = excerpt(diagnostic, terminal.width - len(number) - 3)
    terminal.line((f"{margin} |", "cyan"))
    terminal.line((f"{number} |", "cyan"), " ", code)
    terminal.line((f"{margin} |", "cyan"), " ", " " * before, ("^" * under, "bold red"))
    for label, text in (("help", _help(diagnostic)), ("page", diagnostic.url)):
        first, *rest = wrapped(f"{margin} = {label}: {text}", terminal.width, " " * (len(margin) + len(label) + 5))
        terminal.line((first[: len(margin) + len(label) + 4], "cyan"), first[len(margin) + len(label) + 4 :])
        for line in rest:
            terminal.line(line)
    terminal.line()


def excerpt(diagnostic: Diagnostic, width: int) -> Tuple[str, int, int]:
    """The part of a line that fits, how many columns stand before the place, and how many the place takes."""
    span, line = diagnostic.span, diagnostic.line
    end = span.end_column if span.end_line == span.line else len(line)
    before, place, after = (printable(part) for part in (line[: span.column], line[span.column : end], line[end:]))
    indent = len(before) - len(before.lstrip())
    if cells(before + place + after) > width and len(before) > BEFORE + len(CUT):
        before = before[:indent][:4] + CUT + before[-BEFORE:].lstrip()
    place = _cut(place, width - cells(before))
    after = _cut(after, width - cells(before + place))
    return before + place + after, cells(before), max(cells(place), 1)


def _cut(text: str, width: int) -> str:
    """A text, cut off where the line ends."""
    if cells(text) <= width:
        return text
    while text and cells(text) > width - len(CUT):
        text = text[:-1]
    return text + CUT if width >= len(CUT) else ""


def _help(diagnostic: Diagnostic) -> str:
    """What its fix does, or else what the rule is about."""
    if diagnostic.fix is None:
        return diagnostic.summary
    option = "--fix" if diagnostic.fix.safety is Safety.SAFE else "--unsafe-fixes"
    return f"{diagnostic.fix.title} ({option})"

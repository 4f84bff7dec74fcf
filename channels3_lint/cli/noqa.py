"""``--add-noqa``: a comment on every line that has a finding, so that only new ones are reported."""

from __future__ import annotations

import ast
from typing import Dict, List, Sequence, Set

from channels3_lint import Edit, Source, Span
from channels3_lint.cli import writing
from channels3_lint.cli.diagnostic import Checked
from channels3_lint.cli.options import SYNTAX_ERROR
from channels3_lint.cli.report import counted
from channels3_lint.cli.suppression import NOQA, Suppressions
from channels3_lint.cli.terminal import say


def add(checked: Sequence[Checked]) -> int:
    """Write the comments into the files; give the exit status."""
    added, status = 0, 0
    notes: List[str] = []
    for one in checked:
        codes: Dict[int, Set[str]] = {}
        for diagnostic in one.diagnostics:
            if diagnostic.code == SYNTAX_ERROR:
                notes.append(f"{one.path}: left as it was: {diagnostic.message}")
            else:
                codes.setdefault(diagnostic.span.line, set()).add(diagnostic.code)
        if codes:
            try:
                with open(one.path, "rb") as file:
                    data = file.read()
                source = Source.of_bytes(data)
                commented = with_comments(source, codes)
                ast.parse(commented.text)
                writing.replace(one.path, data, commented.to_bytes())
                added += sum(map(len, codes.values()))
            except (OSError, SyntaxError, ValueError, writing.NotWritten) as error:
                notes.append(f"{one.path}: left as it was: {error}")
                status = 2
        if one.is_unread:
            status = 2
    say(notes)
    print(f"Wrote comments for {counted(added, 'finding')}.")
    return status


def with_comments(source: Source, codes: Dict[int, Set[str]]) -> Source:
    """A source with a comment for these codes, by the lines of their findings."""
    suppressions = Suppressions(source)
    together: Dict[int, Set[str]] = {}
    for line, of_line in codes.items():
        # Where a string goes over several lines, a comment can only stand behind the last.
        together.setdefault(suppressions.lines_around(line)[1], set()).update(of_line)
    return source.edited([_comment(source, line, sorted(of_line)) for line, of_line in together.items()])


def _comment(source: Source, line: int, codes: List[str]) -> Edit:
    text = source.line(line).rstrip("\r\n")
    written = NOQA.search(text)
    if written is not None and written["codes"]:
        # One comment for all: of two, flake8 reads the first.
        end = written.end("codes") - (len(written["codes"]) - len(written["codes"].rstrip(", \t")))
        return Edit(Span(line, end, line, end), "".join(f", {code}" for code in codes))
    end = len(text.rstrip())
    return Edit(Span(line, end, line, len(text)), f"  # noqa: {', '.join(codes)}")

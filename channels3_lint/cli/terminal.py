"""Where text for readers goes: in colour on a terminal, plain in a pipe."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, Iterable, List, Optional, Set, TextIO, Tuple, Union

if TYPE_CHECKING:
    from rich.console import Console

#: A piece of text, or one with a style of rich.
Segment = Union[str, Tuple[str, str]]

#: The width of a page, where there is no terminal, and at most on one.
WIDTH = 80


class Terminal:
    """Writes lines to a stream, by default to standard output."""

    def __init__(self, stream: Optional[TextIO] = None) -> None:
        self.stream = stream or sys.stdout
        self.is_coloured = is_coloured(self.stream)
        self.width = shutil.get_terminal_size((WIDTH, 24)).columns if self.stream.isatty() else WIDTH

    def line(self, *segments: Segment) -> None:
        """Write one line."""
        if self.is_coloured:
            from rich.text import Text

            self._console.print(Text.assemble(*segments), soft_wrap=True, highlight=False)
        else:
            text = "".join(segment if isinstance(segment, str) else segment[0] for segment in segments)
            self.stream.write(encodable(text.rstrip() + "\n", self.stream))

    @cached_property
    def _console(self) -> Console:
        from rich.console import Console

        return Console(file=self.stream, force_terminal=True)

    def paragraph(self, text: str) -> None:
        """Write a text, in as many lines as it takes."""
        for line in wrapped(text, self.width, "  "):
            self.line(line)


def say(lines: Iterable[str]) -> None:
    """Write lines for a reader beside the output; each once, and of the rules that fail one line a rule."""
    said: Set[str] = set()
    for line in lines:
        about = line.partition(" failed ")[0]
        if about not in said:
            said.add(about)
            print(line, file=sys.stderr)


def is_coloured(stream: TextIO) -> bool:
    """Whether colours are wanted: NO_COLOR says no, FORCE_COLOR says yes, and otherwise a terminal does."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def encodable(text: str, stream: TextIO) -> str:
    """A text that a stream can take: what it has no bytes for is escaped."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def wrapped(text: str, width: int, indent: str) -> List[str]:
    """A text in lines; words, and addresses, are never broken."""
    return textwrap.wrap(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def printable(text: str) -> str:
    """A line of code as a terminal may show it: tabs as spaces, and nothing that moves its cursor."""
    text = text.replace("\t", "    ")
    return "".join(char if unicodedata.category(char)[0] != "C" else "\N{REPLACEMENT CHARACTER}" for char in text)


def cells(text: str) -> int:
    """How many columns a text takes."""
    return sum(_cells(char) for char in text)


def _cells(char: str) -> int:
    if char.isascii():
        return 1
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1

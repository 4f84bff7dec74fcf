"""The text of a file as it is on disk, where its parts stand, and how it is edited.

All outside an edit stays as it is, byte for byte: line ends, form feeds, the byte order mark, the encoding.
"""

from __future__ import annotations

import ast
import codecs
import enum
import io
import re
import tokenize
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Iterable, List, Optional, Tuple, Union

#: What ends a line for Python's parser; a form feed or another separator of Unicode does not.
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of source text: 1-based lines, 0-based columns in characters, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, order=True)
class Edit:
    """One replacement: what stands in a span gives way to a text, whose line ends are those of the file."""

    span: Span
    text: str


class Safety(enum.Enum):
    """Whether a fix may be made without a look at it."""

    #: The meaning cannot change on the version of Channels moved to.
    SAFE = "safe"
    #: Somebody should read what was made.
    UNSAFE = "unsafe"


@dataclass(frozen=True)
class Fix:
    """What would make a finding go away: one line that says what is done, and the edits of one file, by position."""

    title: str
    safety: Safety
    edits: Tuple[Edit, ...]


class Source:
    """The text of one file.

    ``text`` is decoded and without a byte order mark; its line ends are its own. ``encoding`` is what the file is
    written in, ``has_mark`` whether it begins with a byte order mark.
    """

    def __init__(self, text: str, encoding: str = "utf-8", has_mark: bool = False) -> None:
        self.text = text
        self.encoding = encoding
        self.has_mark = has_mark

    @classmethod
    def of_bytes(cls, data: bytes) -> Source:
        """The source in the bytes of a file, decoded as Python does (PEP 263).

        Raises SyntaxError for an encoding that is not known, and UnicodeDecodeError for bytes that it has not.
        """
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        has_mark = data.startswith(codecs.BOM_UTF8)
        name = "utf-8" if has_mark else encoding
        return cls(data[len(codecs.BOM_UTF8) if has_mark else 0 :].decode(name), name, has_mark)

    def to_bytes(self) -> bytes:
        """The bytes of the file. Raises UnicodeEncodeError for a text that its encoding has no bytes for."""
        return (codecs.BOM_UTF8 if self.has_mark else b"") + self.text.encode(self.encoding)

    # Lines and columns

    @cached_property
    def lines(self) -> List[str]:
        """The lines as the parser counts them, each with its end."""
        return LINE.findall(self.text)

    @cached_property
    def _starts(self) -> List[int]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        return starts

    @property
    def line_end(self) -> str:
        """What ends the lines of the file: the end of its first one."""
        first = self.lines[0] if self.lines else ""
        return first[len(first.rstrip("\r\n")) :] or "\n"

    def line(self, number: int) -> str:
        """A line by its number, from 1; empty beyond the end."""
        return self.lines[number - 1] if number <= len(self.lines) else ""

    def column(self, line: int, offset: int) -> int:
        """The column in characters of what ``ast`` counts in bytes of UTF-8."""
        text = self.line(line)
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors="ignore"))

    def offset(self, line: int, column: int) -> int:
        """Where a place is in the text, in characters from 0."""
        return self._starts[line - 1] + column

    def position(self, offset: int) -> Tuple[int, int]:
        """The line and column of a place in the text."""
        line = min(bisect_right(self._starts, offset), max(len(self.lines), 1))
        return line, offset - self._starts[line - 1]

    # Nodes

    def span(self, node: Union[ast.expr, ast.stmt]) -> Span:
        """All that a node takes up, decorators left out."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        return Span(
            node.lineno,
            self.column(node.lineno, node.col_offset),
            node.end_lineno,
            self.column(node.end_lineno, node.end_col_offset),
        )

    def segment(self, part: Union[ast.expr, ast.stmt, Span]) -> str:
        """The text of a node or of a span, as it is written."""
        span = part if isinstance(part, Span) else self.span(part)
        return self.text[self.offset(span.line, span.column) : self.offset(span.end_line, span.end_column)]

    def header(self, node: Union[ast.FunctionDef, ast.AsyncFunctionDef]) -> Span:
        """The first line of a function, from its ``def`` or ``async def`` up to the name, as far as it is there."""
        line, column = node.lineno, self.column(node.lineno, node.col_offset)
        header = re.compile(rf"(async\s+)?def\s+{re.escape(node.name)}").match(self.line(line), column)
        return Span(line, column, line, header.end() if header else column + len("def"))

    def imported_name(self, statement: Union[ast.Import, ast.ImportFrom], alias: ast.alias) -> Span:
        """A name in an import statement, without its ``as``; before Python 3.10 the parser does not say where it is."""
        span = self.span(statement)
        written, start = Source(self.segment(span)), self.offset(span.line, span.column)
        tokens = tokenize.generate_tokens(iter(written.lines).__next__)
        names = [token for token in tokens if token.type == tokenize.NAME or token.string == "*"]
        # The words of the names before this one; the first is behind the word "import".
        before = [re.split("[. ]", ast.unparse(other)) for other in statement.names[: statement.names.index(alias)]]
        place = [token.string for token in names].index("import") + sum(map(len, before), 1)
        first, last = names[place], names[place + alias.name.count(".")]
        line, column = self.position(start + written.offset(*first.start))
        return Span(line, column, *self.position(start + written.offset(*last.end)))

    # Edits

    def after(self, node: ast.expr, text: str) -> Edit:
        """The edit that puts a text right behind an expression."""
        span = self.span(node)
        return Edit(Span(span.end_line, span.end_column, span.end_line, span.end_column), text)

    def edited(self, edits: Iterable[Edit]) -> Source:
        """The source with these edits made; two that are the same count once. Raises ValueError where two overlap."""
        pieces: List[str] = []
        done = 0
        last: Optional[Edit] = None
        for edit in sorted(set(edits)):
            start = self.offset(edit.span.line, edit.span.column)
            if start < done or (last is not None and edit.span == last.span):
                raise ValueError(f"edits overlap in line {edit.span.line}")
            pieces += [self.text[done:start], edit.text]
            done, last = self.offset(edit.span.end_line, edit.span.end_column), edit
        return Source("".join([*pieces, self.text[done:]]), self.encoding, self.has_mark)

"""The text of a file: lines, columns and segments as the parser has them, and edits that leave all else as it is."""

from __future__ import annotations

import ast
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import List

import pytest

from channels3_lint import RULES, Confidence, Edit, Finding, Fix, Linter, Safety, Settings, Source, Span

LINE_ENDS = ["\n", "\r\n", "\r"]

#: What stands in a file besides plain lines: a form feed, a separator of Unicode, characters of two to four bytes.
TEXT = 'name = "\u00e9\u20ac\U0001f680"; other = name\n\x0cseparated = "a\u2028b"\n\nlast = (\n    name,  # \u00fc\n)\n'


@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_lines_are_those_of_the_parser(line_end: str) -> None:
    source = Source(TEXT.replace("\n", line_end))
    assert "".join(source.lines) == source.text
    assert len(source.lines) == 6
    assert source.line_end == line_end
    assert source.line(2) == f'\x0cseparated = "a\u2028b"{line_end}'
    assert source.line(7) == ""
    for node in ast.walk(ast.parse(source.text)):
        if isinstance(node, ast.expr):
            assert source.segment(node) == ast.get_source_segment(source.text, node)


def test_a_file_without_lines() -> None:
    assert Source("").lines == []
    assert Source("").line_end == Source("a = 1").line_end == "\n"
    assert Source("").position(0) == (1, 0)


def test_the_first_line_tells_how_lines_end() -> None:
    assert Source("a\r\nb\nc").line_end == "\r\n"


def test_a_text_alone_is_written_in_utf_8_without_a_mark() -> None:
    assert Source("\u00e9").to_bytes() == b"\xc3\xa9"


def test_columns_count_characters() -> None:
    source = Source(TEXT)
    other = ast.parse(TEXT).body[1]
    assert isinstance(other, ast.Assign)
    assert source.span(other) == Span(1, 14, 1, 26)
    assert source.segment(other) == "other = name"
    assert source.span(other.value) == Span(1, 22, 1, 26)


def test_the_header_of_a_function_ends_at_its_name_or_at_its_line() -> None:
    text = "class A:\n    async  def a(self): ...\n    def \\\n        b(self): ...\n"
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, kinds)]
    assert [Source(text).header(function) for function in functions] == [Span(2, 4, 2, 16), Span(3, 4, 3, 7)]


def test_offsets_and_positions_answer_each_other() -> None:
    source = Source(TEXT.replace("\n", "\r\n"))
    for offset in range(len(source.text)):
        line, column = source.position(offset)
        assert source.offset(line, column) == offset
        assert source.line(line)[column] == source.text[offset]
    assert source.position(len(source.text)) == (6, 3)


@pytest.mark.parametrize(
    "encoding, cookie", [("utf-8", ""), ("utf-8-sig", ""), ("iso-8859-1", "# coding: latin-1\r\n")]
)
def test_bytes_come_back_as_they_were(encoding: str, cookie: str) -> None:
    data = (cookie + 'name = "\u00e9"\r\n\x0cother = 1\rlast = 2').encode(encoding)
    source = Source.of_bytes(data)
    assert source.has_mark == (encoding == "utf-8-sig")
    assert source.text.startswith(cookie + "name")
    assert source.to_bytes() == data
    line = 2 if cookie else 1
    edited = source.edited([Edit(Span(line, 8, line, 9), "\u00fc")])
    assert edited.to_bytes() == data.decode(encoding).replace("\u00e9", "\u00fc").encode(encoding)


def test_an_encoding_that_is_not_there() -> None:
    with pytest.raises(SyntaxError):
        Source.of_bytes(b"# coding: nothing\n")
    with pytest.raises(UnicodeDecodeError):
        Source.of_bytes(b"\n\nname = '\xff'\n")


def test_edits_leave_all_else_as_it_is() -> None:
    source = Source("a = 1\r\nb = 2\r\nc = 3\r\n")
    edits = [Edit(Span(3, 4, 3, 5), "30"), Edit(Span(1, 4, 2, 5), "20"), Edit(Span(3, 4, 3, 5), "30")]
    assert source.edited(edits).text == "a = 20\r\nc = 30\r\n"
    assert source.edited([]).text == source.text
    beside = [Edit(Span(1, 5, 1, 5), "0"), Edit(Span(1, 4, 1, 5), "2")]
    assert source.edited(beside).text == "a = 20\r\nb = 2\r\nc = 3\r\n"


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(Span(1, 0, 1, 3), "x"), Edit(Span(1, 2, 1, 4), "y")],
        [Edit(Span(1, 1, 1, 1), "x"), Edit(Span(1, 1, 1, 1), "y")],
        [Edit(Span(1, 0, 1, 3), "x"), Edit(Span(1, 0, 1, 3), "y")],
        [Edit(Span(1, 0, 2, 1), "x"), Edit(Span(1, 3, 1, 3), "y")],
    ],
)
def test_edits_that_overlap_are_refused(edits: List[Edit]) -> None:
    with pytest.raises(ValueError, match="edits overlap in line 1"):
        Source("abcdef\nghi\n").edited(edits)


UNCALLED = (
    "from channels.routing import ProtocolTypeRouter\r\n"
    "from django.core.asgi import get_asgi_application\r\n\r\n"
    'application = ProtocolTypeRouter({"http": get_asgi_application})  # \u00e9\r\n'
)


def test_a_fix_is_made_when_it_is_asked_for(tmp_path: Path) -> None:
    [finding] = Linter().check(str(tmp_path / "asgi.py"), UNCALLED)
    assert finding.rule.is_fixable and finding.make_fix is not None
    assert finding.confidence is Confidence.HIGH
    assert Linter().check(str(tmp_path / "asgi.py"), UNCALLED) == [finding]
    source = Source.of_bytes(UNCALLED.encode())
    fix = finding.make_fix(source)
    assert {fix} == {Fix("Add ()", Safety.SAFE, (Edit(Span(4, 62, 4, 62), "()"),))}
    fixed = source.edited(fix.edits)
    assert fixed.text == UNCALLED.replace("get_asgi_application}", "get_asgi_application()}")
    assert Linter().check(str(tmp_path / "asgi.py"), fixed.text) == []


def test_rules_that_are_fixable_say_so() -> None:
    assert {rule.code for rule in RULES if rule.is_fixable} == {"CHN102", "CHN109"}


SPAN = Span(1, 0, 1, 1)
VALUES = [SPAN, Edit(SPAN, ""), Fix("", Safety.SAFE, ()), Settings(), RULES[0], Finding(RULES[0], "", SPAN, "")]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_stay_as_they_are(value: object) -> None:
    name = next(iter(vars(value)))
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, None)
    assert hash(value) == hash(value)

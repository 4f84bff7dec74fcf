"""The comments that suppress a finding: ``# noqa`` as flake8 reads it, and ``# pylint: disable`` as pylint does."""

from __future__ import annotations

import ast
import re
import tokenize
from bisect import bisect_left
from functools import cached_property
from typing import Dict, FrozenSet, Iterator, List, NamedTuple, Sequence, Set, Tuple, Union

from channels3_lint import RULES, Rule, Source

#: A comment on a line; of the codes each is a prefix. Also looked for inside strings, as flake8 does.
NOQA = re.compile(r"# noqa(?::[\s]?(?P<codes>(?:[A-Z]+[0-9]+(?:[,\s]+)?)+))?", re.IGNORECASE)

#: A line that speaks for the whole file, whatever comes after it.
FILE = re.compile(r"\s*# flake8[:=]\s*noqa", re.IGNORECASE)

PRAGMA = re.compile(r"\bpylint:\s*(?P<actions>[^;#\n]+)")
ACTION = re.compile(r"(?P<action>disable-next|disable-all|disable|enable|skip-file)(?:\s*=\s*(?P<names>[\w, -]+))?")

#: The letter of a message of pylint, and what is added to the rule's two digits, by the band of the code.
PYLINT_BANDS = {"CHN1": ("E", 0), "CHN2": ("W", 20), "CHN3": ("W", 40), "CHN8": ("W", 60), "CHN9": ("C", 80)}


def pylint_names(rule: Rule) -> FrozenSet[str]:
    """All that stands for a rule in a comment for pylint: symbol, id, category, checker."""
    letter, offset = PYLINT_BANDS[rule.code[:4]]
    checker = "channels3-opt-in" if rule.is_opt_in else "channels3"
    return frozenset({"all", rule.symbol, f"{letter}73{offset + int(rule.code[4:]):02}", letter, checker})


#: The codes of the rules that a name stands for.
CODES: Dict[str, FrozenSet[str]] = {
    name: frozenset(rule.code for rule in RULES if name in pylint_names(rule))
    for name in frozenset().union(*map(pylint_names, RULES))
}


class Suppressions:
    """The comments of one file, which parses."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def has(self, code: str, line: int) -> bool:
        """Whether a finding of a code in a line is suppressed."""
        return self._is_off or self._is_on_line(code, line) or line in self._disabled.get(code, ())

    @cached_property
    def _is_off(self) -> bool:
        """Whether the file is not to be checked at all."""
        return "flake8" in self._source.text.lower() and any(map(FILE.match, self._source.lines))

    def _is_on_line(self, code: str, line: int) -> bool:
        match = NOQA.search(self._text_around(line))
        if match is None or match["codes"] is None:
            return match is not None
        return code.startswith(tuple(filter(None, re.split(r"[,\s]+", match["codes"]))))

    def _text_around(self, line: int) -> str:
        """The text that a ``# noqa`` for a line is looked for in: more lines only where a string goes over them."""
        first, last = self.lines_around(line)
        return "".join(self._source.line(number) for number in range(first, last + 1))

    def lines_around(self, line: int) -> Tuple[int, int]:
        """The first and the last of the lines that a ``# noqa`` counts for together."""
        ends = [last for _, last in self._ranges]
        place = bisect_left(ends, line)
        first, last = self._ranges[place] if place < len(ends) else (line, line)
        return (first, last) if first <= line else (line, line)

    @cached_property
    def _ranges(self) -> List[Tuple[int, int]]:
        """What lies between two tokens that end a line: its first and its last line."""
        ranges: List[Tuple[int, int]] = []
        first = 0
        for token in self._tokens:
            if token.type not in (tokenize.ENDMARKER, tokenize.DEDENT):
                first = first or token.start[0]
                if token.type in (tokenize.NL, tokenize.NEWLINE):
                    ranges.append((first, token.end[0]))
                    first = 0
        return ranges

    @cached_property
    def _tokens(self) -> List[tokenize.TokenInfo]:
        """The tokens, as far as there are any."""
        # tokenize counts a form feed or a lone carriage return as the parser does, if each line is handed to it.
        lines = (re.sub(r"\r\n?$", "\n", line) for line in self._source.lines)
        found: List[tokenize.TokenInfo] = []
        try:
            for token in tokenize.generate_tokens(lambda: next(lines, "")):
                found.append(token)
        except (tokenize.TokenError, SyntaxError):
            pass
        return found

    # pylint

    @cached_property
    def _disabled(self) -> Dict[str, FrozenSet[int]]:
        """The lines in which each code is disabled."""
        if "pylint:" not in self._source.text:
            return {}
        pragmas = list(_pragmas(self._tokens))
        if any(pragma.action == "skip-file" for pragma in pragmas):
            every = frozenset(range(1, len(self._source.lines) + 2))
            return {code: every for code in CODES["all"]}
        blocks = _Blocks(ast.parse(self._source.text), len(self._source.lines))
        states: Dict[str, Dict[int, bool]] = {}
        # What reaches far comes first, so that what stands further inside has the last word.
        reaches = [(pragma, blocks.reach(pragma)) for pragma in pragmas]
        for pragma, reach in sorted(reaches, key=lambda item: (-len(item[1]), item[0].line)):
            for code in pragma.codes:
                states.setdefault(code, {}).update(dict.fromkeys(reach, pragma.action != "enable"))
        return {code: frozenset(line for line, is_off in lines.items() if is_off) for code, lines in states.items()}


class Pragma(NamedTuple):
    """One comment for pylint: what it does, to which codes, where; ``is_alone`` says that no code stands before it."""

    action: str
    codes: FrozenSet[str]
    line: int
    is_alone: bool


def _pragmas(tokens: Sequence[tokenize.TokenInfo]) -> Iterator[Pragma]:
    for token in tokens:
        match = PRAGMA.search(token.string) if token.type == tokenize.COMMENT else None
        for action in ACTION.finditer(match["actions"]) if match is not None else ():
            names = [name.strip() for name in (action["names"] or "").split(",")]
            codes = frozenset().union(*(CODES.get(name, frozenset()) for name in names))
            is_alone = not token.line[: token.start[1]].strip()
            if action["action"] == "disable-all" or (action["action"] == "disable" and "all" in names):
                yield Pragma("skip-file", CODES["all"], token.start[0], is_alone)
            else:
                yield Pragma(action["action"], codes, token.start[0], is_alone)


Block = Union[ast.stmt, ast.ExceptHandler]


class _Blocks:
    """How far a comment for pylint reaches."""

    def __init__(self, tree: ast.Module, last: int) -> None:
        self._last = last
        self._suites: List[Tuple[int, int, int]] = []
        self._written: Set[int] = set()
        for node in ast.walk(tree):
            if isinstance(node, (ast.stmt, ast.ExceptHandler)):
                self._add(node)
            elif isinstance(node, ast.expr):
                self._written.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))

    def _add(self, node: Block) -> None:
        first, last = node.lineno, node.end_lineno or node.lineno
        header = first
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            # Its parameters, there or not, count as something that is written there.
            self._written.add(first)
        suites = [suite for field in ("body", "handlers", "orelse", "finalbody") if (suite := getattr(node, field, []))]
        for suite in suites:
            start, end = first if suite is suites[0] else suite[0].lineno, suite[-1].end_lineno or last
            self._suites.append((header, start, end))
            header = end + 1

    def reach(self, pragma: Pragma) -> range:
        """The lines that a comment speaks for."""
        line = pragma.line
        if pragma.action == "disable-next":
            return range(line + 1, line + 2)
        if pragma.is_alone:
            around = [(last, start) for header, start, last in self._suites if header < line <= last]
            inside = max(around, key=lambda item: item[1], default=(self._last, 0))
            return range(line, inside[0] + 1)
        if line in self._written:
            return range(line, line + 1)
        # Behind a colon with nothing before it but a word: ``else:``, ``try:``.
        headers = [last for header, start, last in self._suites if header <= line < start or line == header]
        return range(line, max([line, *headers]) + 1)

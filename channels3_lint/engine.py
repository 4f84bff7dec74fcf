"""source -> gate -> one walk -> findings."""

from __future__ import annotations

import ast
import io
import logging
import os
import re
import tokenize
from typing import Any, List, Optional, Sequence, Set, Type, Union

from channels3_lint.finding import Confidence, Finding, Span
from channels3_lint.gate import Gate
from channels3_lint.rule import Problem, Rule
from channels3_lint.rules import RULES
from channels3_lint.semantics.applications import Slot
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module, Project, is_framework
from channels3_lint.settings import Settings, SettingsError

logger = logging.getLogger("channels3_lint")


class Linter:
    """Checks files one after the other, and parses a neighbouring file once for all of them.

    ``settings`` are the user's; ``rules`` all rules, unless a test wants fewer; ``import_path`` says where packages are
    installed, where that is not ``sys.path``. Raises SettingsError where the settings switch on what is not one of the
    opt-in rules.
    """

    def __init__(
        self,
        settings: Settings = Settings(),
        rules: Sequence[Rule] = RULES,
        import_path: Optional[Sequence[str]] = None,
    ) -> None:
        self.settings = settings
        self.rules = _switched_on(rules, settings.enable)
        self._gate = Gate(self.rules)
        self.project = Project(settings.source_roots, import_path)
        self._failed: Set[str] = set()

    def check(self, path: str, text: str, tree: Optional[ast.Module] = None) -> List[Finding]:
        """The findings of one file, by position.

        ``path`` may be relative; findings repeat it as it is. ``text`` is the decoded source, without a byte order
        mark; ``tree`` is what ``ast.parse`` gives for it, where the caller has that already. Raises SyntaxError where
        the text does not parse.
        """
        rules = self._gate.rules(text)
        if not rules:
            return []
        absolute = os.path.abspath(path)
        if is_framework(absolute):
            return []
        module = self.project.take(absolute, text, tree)
        meaning = Meaning(self.project, module, self.settings)
        lines = _Lines(text)
        findings = {
            (rule.code, span): Finding(
                rule, path, span, problem.message, Confidence.INFERENCE if problem.inferred else Confidence.HIGH
            )
            for rule in rules
            for problem in self._problems(rule, meaning, module)
            for span in [lines.span(problem.node, module)]
        }
        meaning.names.forget()
        if meaning.applications.is_about_asgi(module):
            # Other files may well lead here.
            self.project.keep(module)
        return sorted(findings.values(), key=lambda finding: (finding.span, finding.rule.code))

    def _problems(self, rule: Rule, meaning: Meaning, module: Module) -> List[Problem]:
        """What a rule finds; a rule that fails loses its findings in this file, and says so once."""
        found: List[Problem] = []
        try:
            for kind, checks in rule.checks.items():
                for node in _subjects(kind, meaning, module):
                    for check in checks:
                        found.extend(check(meaning, module, node))
        except Exception as error:
            if rule.code not in self._failed:
                self._failed.add(rule.code)
                logger.error("%s failed on %s: %s: %s", rule.code, module.path, type(error).__name__, error)
            return []
        return found


def _subjects(kind: Type[Any], meaning: Meaning, module: Module) -> Sequence[Any]:
    return meaning.slots if kind is Slot else module.nodes(kind)


def _switched_on(rules: Sequence[Rule], enable: Sequence[str]) -> List[Rule]:
    """The rules that run: all that are not opt-in, and those that are named, by code or by symbol."""
    opt_in = {name: rule for rule in rules if rule.is_opt_in for name in (rule.code, rule.symbol)}
    unknown = sorted(set(enable) - set(opt_in))
    if unknown:
        known = ", ".join(f"{rule.code} ({rule.symbol})" for rule in dict.fromkeys(opt_in.values()))
        raise SettingsError(f"channels-enable: {unknown[0]!r} is not one of {known}")
    enabled = [opt_in[name] for name in enable]
    return [rule for rule in rules if not rule.is_opt_in or rule in enabled]


class _Lines:
    """The lines of a text, as the parser counts them."""

    def __init__(self, text: str) -> None:
        # Universal newlines, and no other separators: a form feed does not end a line.
        self._lines = list(io.StringIO(text, newline=None))

    def span(self, node: ast.AST, module: Module) -> Span:
        """The span of a node: of a ``def``, its first line up to the name; of an imported name, the name."""
        if isinstance(node, ast.alias):
            return self._imported(node, module)
        line: int = getattr(node, "lineno")
        column = self._characters(line, getattr(node, "col_offset"))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            header = re.compile(rf"(async\s+)?def\s+{re.escape(node.name)}").match(self._line(line), column)
            return Span(line, column, line, header.end() if header else column + len("def"))
        end_line: int = getattr(node, "end_lineno")
        return Span(line, column, end_line, self._characters(end_line, getattr(node, "end_col_offset")))

    def _imported(self, alias: ast.alias, module: Module) -> Span:
        """The span of an imported name, without its ``as``; before Python 3.10 the parser does not say where it is."""
        statement = module.parent(alias)
        assert isinstance(statement, (ast.Import, ast.ImportFrom))
        start = self._characters(statement.lineno, statement.col_offset)
        lines = iter([self._line(statement.lineno)[start:], *self._lines[statement.lineno : statement.end_lineno], ""])
        tokens = tokenize.generate_tokens(lambda: next(lines))
        names = [token for token in tokens if token.type == tokenize.NAME or token.string == "*"]
        imports = next(index for index, token in enumerate(names) if token.string == "import")
        first = imports + 1 + _words_before(statement, alias)
        ends = (names[first].start, names[first + alias.name.count(".")].end)
        (line, column), (end_line, end_column) = ((row, column + (start if row == 1 else 0)) for row, column in ends)
        return Span(statement.lineno + line - 1, column, statement.lineno + end_line - 1, end_column)

    def _line(self, line: int) -> str:
        return self._lines[line - 1] if line <= len(self._lines) else ""

    def _characters(self, line: int, offset: int) -> int:
        """The column in characters; ``ast`` counts the bytes of UTF-8."""
        text = self._line(line)
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors="ignore"))


def _words_before(statement: Union[ast.Import, ast.ImportFrom], alias: ast.alias) -> int:
    """How many words of ``import a.b as c, d`` stand between ``import`` and this name."""
    before = statement.names[: statement.names.index(alias)]
    return sum(other.name.count(".") + (1 if other.asname is None else len(["a", "as", "c"])) for other in before)

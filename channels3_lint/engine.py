"""source -> prefilter -> rules -> findings."""

from __future__ import annotations

import ast
import contextlib
import gc
import logging
import os
from typing import Dict, Iterator, List, Optional, Sequence, Set, Tuple

from channels3_lint.finding import Confidence, Finding
from channels3_lint.prefilter import Prefilter
from channels3_lint.rule import Problem, Rule
from channels3_lint.rules import RULES
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.outlines import Outline
from channels3_lint.semantics.project import File, Module, Project, is_framework
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.semantics.syntax import Reportable
from channels3_lint.settings import Settings, SettingsError
from channels3_lint.source import Source, Span

logger = logging.getLogger("channels3_lint")


class Linter:
    """Checks the files of one run, one after the other; what it has learned of a file is true until that changes.

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
        self.prefilter = Prefilter(self.rules)
        self.project = Project(settings.source_roots, import_path)
        self.relevance = Relevance(self.project, settings.consumer_classes)
        self._failed: Set[str] = set()

    def check(self, path: str, text: str, tree: Optional[ast.Module] = None) -> List[Finding]:
        """The findings of one file, by position.

        ``path`` may be relative; findings repeat it as it is. ``text`` is the decoded source, without a byte order
        mark; ``tree`` is what ``ast.parse`` gives for it, where the caller has that already. Raises SyntaxError where
        there may be something to find, and the text does not parse.
        """
        rules = self.prefilter.rules(text)
        if not rules:
            return []
        with _collecting_later():
            return self._check(path, text, tree, rules)

    def _check(self, path: str, text: str, tree: Optional[ast.Module], rules: List[Rule]) -> List[Finding]:
        absolute = os.path.abspath(path)
        if is_framework(absolute):
            return []
        if not self.relevance.of_file(Outline(File(absolute), text)):
            rules = [rule for rule in rules if rule.may_concern(text)]
            if not rules:
                return []
        module = self.project.module_of(absolute, text, tree)
        context = Context(self.project, module, self.settings, self.relevance)
        source = Source(text)
        found: Dict[Tuple[Span, str], Finding] = {}
        for rule in rules:
            for finding in self._findings(rule, context, path, source):
                key = finding.span, rule.code
                # Of two messages about one place the first of the alphabet, whatever was asked first.
                found[key] = min(finding, found.get(key, finding), key=_order)
        context.close()
        return [found[key] for key in sorted(found)]

    def _findings(self, rule: Rule, context: Context, path: str, source: Source) -> List[Finding]:
        """What a rule finds; a rule that fails loses its findings in this file, and says so once."""
        try:
            return [
                Finding(rule, path, _span(source, context.module, problem.node), problem.message, how, problem.make_fix)
                for problem, how in (*_of_nodes(rule, context), *_of_slots(rule, context))
            ]
        except Exception as error:
            if rule.code not in self._failed:
                self._failed.add(rule.code)
                logger.error("%s failed on %s: %s: %s", rule.code, context.module.path, type(error).__name__, error)
            return []


@contextlib.contextmanager
def _collecting_later() -> Iterator[None]:
    """Keep the garbage collector from going over all that the host holds while one file is checked."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _of_nodes(rule: Rule, context: Context) -> Iterator[Tuple[Problem, Confidence]]:
    answers = context.names.answers
    for type_, checks in rule.checks.items():
        for node in context.module.nodes(type_):
            for check in checks:
                answers.is_elsewhere = False
                for problem in check(context, node):
                    yield from _judged(context, problem)


def _of_slots(rule: Rule, context: Context) -> Iterator[Tuple[Problem, Confidence]]:
    for slot, applications, is_elsewhere in context.in_slots if rule.slot_checks else ():
        reported: Set[Reportable] = set()
        context.names.answers.is_elsewhere = is_elsewhere
        for application in applications:
            for check in rule.slot_checks.get(application.kind, ()):
                for problem in check(context, slot, application):
                    for judged in _judged(context, problem, slot.is_inferred):
                        # Of what may stand there, the first that is wrong is reported.
                        if problem.node not in reported:
                            reported.add(problem.node)
                            yield judged


def _judged(context: Context, problem: Problem, is_inferred: bool = False) -> Iterator[Tuple[Problem, Confidence]]:
    """A problem with how it was found, unless it is meant for another version of Channels."""
    was_inferred = problem.is_inferred
    if was_inferred is None:
        was_inferred = is_inferred or context.names.answers.is_elsewhere
    if not context.guards.is_for_other_version(context.module, problem.node):
        yield problem, Confidence.INFERENCE if was_inferred else Confidence.HIGH


def _order(finding: Finding) -> Tuple[str, str]:
    return finding.message, finding.confidence.value


def _span(source: Source, module: Module, node: Reportable) -> Span:
    """Where a node is reported: a ``def`` at its first line up to the name, an imported name without its ``as``."""
    if isinstance(node, ast.alias):
        statement = module.parent(node)
        assert isinstance(statement, (ast.Import, ast.ImportFrom))
        return source.imported_name(statement, node)
    return source.header(node) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else source.span(node)


def _switched_on(rules: Sequence[Rule], enable: Sequence[str]) -> List[Rule]:
    """The rules that run: all that are not opt-in, and those that are named, by code or by symbol."""
    opt_in = {name: rule for rule in rules if rule.is_opt_in for name in (rule.code, rule.symbol)}
    unknown = sorted(set(enable) - set(opt_in))
    if unknown:
        known = ", ".join(f"{rule.code} ({rule.symbol})" for rule in dict.fromkeys(opt_in.values()))
        raise SettingsError(f"channels-enable: {unknown[0]!r} is not one of {known}")
    enabled = [opt_in[name] for name in enable]
    return [rule for rule in rules if not rule.is_opt_in or rule in enabled]

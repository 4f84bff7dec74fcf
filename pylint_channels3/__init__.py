"""The pylint plugin: hands each module's own text to the checks, and their findings to pylint."""

from __future__ import annotations

import io
import tokenize
from typing import Any, Dict, Optional, Tuple

from astroid import nodes
from pylint import interfaces
from pylint.checkers import BaseChecker
from pylint.lint import PyLinter

from channels3_lint import CHANNELS_VERSIONS, RULES, Confidence, Finding, Linter, Rule, Settings

#: pylint wants two digits that no other plugin has in front of every message of a checker.
BASE = 73

#: The letter of a message, and what is added to the rule's own two digits, by the band of the rule.
BANDS: Dict[str, Tuple[str, int]] = {"CHN1": ("E", 0), "CHN2": ("W", 20), "CHN3": ("W", 40), "CHN9": ("C", 80)}

CONFIDENCES = {Confidence.HIGH: interfaces.HIGH, Confidence.INFERENCE: interfaces.INFERENCE}


def message_id(rule: Rule) -> str:
    """The pylint id of a rule: CHN101 is E7301."""
    letter, offset = BANDS[rule.code[:4]]
    return f"{letter}{BASE}{offset + int(rule.code[4:]):02}"


class Channels3Checker(BaseChecker):
    """Shows what channels3_lint finds."""

    name = "channels3"
    msgs = {
        message_id(rule): ("%s", rule.symbol, f"{rule.summary} {rule.code} in flake8. Since Channels {rule.since}.")
        for rule in RULES
    }
    options = (
        (
            "channels-version",
            {
                "type": "choice",
                "choices": list(CHANNELS_VERSIONS),
                "default": Settings.channels_version,
                "metavar": "<version>",
                "help": "The version of Channels moved to.",
            },
        ),
        (
            "channels-source-roots",
            {
                "type": "csv",
                "default": (),
                "metavar": "<folders>",
                "help": "Further folders that absolute imports start from.",
            },
        ),
        (
            "channels-consumer-classes",
            {
                "type": "csv",
                "default": (),
                "metavar": "<names>",
                "help": "Dotted names of consumer base classes in packages that are not installed.",
            },
        ),
        (
            "channels-enable",
            {
                "type": "csv",
                "default": (),
                "metavar": "<codes>",
                "help": "Opt-in rules (CHN9) to switch on.",
            },
        ),
    )

    def __init__(self, linter: PyLinter) -> None:
        super().__init__(linter)
        self._channels_linter: Optional[Linter] = None

    def visit_module(self, node: nodes.Module) -> None:
        """Check a module: its file, or the editor's buffer where pylint reads standard input."""
        text = _text(node)
        linter = self._linter()
        if text is None or not node.file or not linter.concerns(text):
            return
        try:
            findings = linter.check(node.file, text)
        except (SyntaxError, ValueError):
            # What does not parse is pylint's own to report.
            return
        if findings:
            finder = _NodeFinder(node, text)
            for finding in findings:
                self._show(finding, finder.find(finding))

    def _show(self, finding: Finding, node: nodes.NodeNG) -> None:
        span = finding.span
        self.add_message(
            finding.rule.symbol,
            node=node,
            line=span.line,
            col_offset=span.column,
            end_lineno=span.end_line,
            end_col_offset=span.end_column,
            args=(finding.message,),
            confidence=CONFIDENCES[finding.confidence],
        )

    def _linter(self) -> Linter:
        """One linter for the run, made when the options are known."""
        config = self.linter.config
        settings = Settings(
            channels_version=config.channels_version,
            source_roots=(*config.channels_source_roots, *getattr(config, "source_roots", ())),
            consumer_classes=tuple(config.channels_consumer_classes),
            enable=tuple(config.channels_enable),
        )
        if self._channels_linter is None or self._channels_linter.settings != settings:
            self._channels_linter = Linter(settings)
        return self._channels_linter

    def __getstate__(self) -> Dict[str, Any]:
        """What goes to a worker: not the parsed files, which each worker reads for itself."""
        return {**self.__dict__, "_channels_linter": None}


class _NodeFinder:
    """The astroid node at a place, so that a message says which function it is in."""

    def __init__(self, module: nodes.Module, text: str) -> None:
        self._module = module
        self._lines = list(io.StringIO(text, newline=None))

    def find(self, finding: Finding) -> nodes.NodeNG:
        """The innermost node around the place where the finding begins."""
        line = finding.span.line
        column = len(self._lines[line - 1][: finding.span.column].encode())
        best: nodes.NodeNG = self._module
        pending = list(best.get_children())
        while pending:
            node = pending.pop()
            if None in (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset):
                # Arguments have no place of their own; what is in them has.
                pending.extend(node.get_children())
            elif (node.lineno, node.col_offset) <= (line, column) < (node.end_lineno, node.end_col_offset):
                best, pending = node, list(node.get_children())
        return best


def _text(node: nodes.Module) -> Optional[str]:
    """The text of a module, decoded as Python does."""
    stream = node.stream()
    if stream is None:
        return None
    with stream:
        data = stream.read()
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return io.TextIOWrapper(io.BytesIO(data), encoding).read()
    except (SyntaxError, UnicodeDecodeError):
        return None


def register(linter: PyLinter) -> None:
    """Called by pylint for ``--load-plugins=pylint_channels3``; a second time in every worker, until pylint 3.0.2."""
    if all(checker.name != Channels3Checker.name for checker in linter.get_checkers()):
        linter.register_checker(Channels3Checker(linter))

"""The pylint plugin: hands each module's own text to the checks, and their findings to pylint."""

from __future__ import annotations

import io
import sys
import tokenize
from typing import Any, Dict, Iterator, List, Optional, Tuple

from astroid import nodes
from pylint import interfaces
from pylint.checkers import BaseChecker
from pylint.lint import PyLinter
from pylint.typing import MessageDefinitionTuple

from channels3_lint import CHANNELS_VERSIONS, RULES, Confidence, Finding, Linter, Rule, Settings, SettingsError

#: pylint wants two digits that no other plugin has in front of every message of a checker.
BASE = 73

#: The letter of a message, and what is added to the rule's own two digits, by the band of the rule.
BANDS: Dict[str, Tuple[str, int]] = {
    "CHN1": ("E", 0), "CHN2": ("W", 20), "CHN3": ("W", 40), "CHN8": ("W", 60), "CHN9": ("C", 80)
}  # fmt: skip

#: The symbols of the rules that are off by default.
OPT_IN = tuple(rule.symbol for rule in RULES if rule.is_opt_in)

CONFIDENCES = {Confidence.HIGH: interfaces.HIGH, Confidence.INFERENCE: interfaces.INFERENCE}


def message_id(rule: Rule) -> str:
    """The pylint id of a rule: CHN101 is E7301."""
    letter, offset = BANDS[rule.code[:4]]
    return f"{letter}{BASE}{offset + int(rule.code[4:]):02}"


def messages(is_opt_in: bool) -> Dict[str, MessageDefinitionTuple]:
    """What pylint must know of the rules: of those that are opt-in, or of the others."""
    found: Dict[str, MessageDefinitionTuple] = {}
    for rule in RULES:
        if rule.is_opt_in is is_opt_in:
            text = f"{rule.summary} {rule.code} in flake8. Since Channels {rule.since}."
            text += " Off by default." if is_opt_in else ""
            # The short address: pylint wraps this text, and breaks it at the hyphens of a symbol.
            text += f" See {rule.short_url}"
            found[message_id(rule)] = ("%s", rule.symbol, text, {"default_enabled": not is_opt_in})
    return found


class _Findings:
    """What the checks find in a module, worked out once for both checkers."""

    def __init__(self) -> None:
        # Before pylint adds the folders of the files that it is given, which another host knows nothing of.
        self._import_path = tuple(sys.path)
        self._linter: Optional[Linter] = None
        self._module: Optional[nodes.Module] = None
        self._found: List[Tuple[Finding, nodes.NodeNG]] = []

    def of(self, module: nodes.Module, pylinter: PyLinter) -> List[Tuple[Finding, nodes.NodeNG]]:
        """The findings of a module, each with the node that its place is in."""
        if module is not self._module:
            self._module, self._found = module, list(self._find(module, self._linter_for(pylinter)))
        return self._found

    def _find(self, module: nodes.Module, linter: Linter) -> Iterator[Tuple[Finding, nodes.NodeNG]]:
        text = _text(module)
        if text is None or not module.file:
            return
        try:
            findings = linter.check(module.file, text)
        except (SyntaxError, ValueError):
            # What does not parse is pylint's own to report.
            return
        if findings:
            finder = _NodeFinder(module, text)
            for finding in findings:
                yield finding, finder.find(finding)

    def _linter_for(self, pylinter: PyLinter) -> Linter:
        """One linter for the run, made when the options are known; opt-in rules are on where their messages are."""
        config = pylinter.config
        settings = Settings(
            channels_version=config.channels_version,
            source_roots=(*config.channels_source_roots, *getattr(config, "source_roots", ())),
            consumer_classes=tuple(config.channels_consumer_classes),
            enable=tuple(symbol for symbol in OPT_IN if pylinter.is_message_enabled(symbol)),
        )
        if self._linter is None or self._linter.settings != settings:
            self._linter = Linter(settings, import_path=self._import_path)
        return self._linter

    def __getstate__(self) -> Dict[str, Any]:
        """What goes to a worker: not the parsed files, which each worker reads for itself."""
        return {**_Findings().__dict__, "_import_path": self._import_path}


class _Checker(BaseChecker):
    """Shows what channels3_lint finds, of the rules whose messages it has."""

    def __init__(self, linter: PyLinter, findings: _Findings) -> None:
        super().__init__(linter)
        self._findings = findings

    def visit_module(self, node: nodes.Module) -> None:
        """Check a module: its file, or the editor's buffer where pylint reads standard input."""
        for finding, place in self._findings.of(node, self.linter):
            if message_id(finding.rule) in self.msgs:
                self._show(finding, place)

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


class Channels3Checker(_Checker):
    """Finds what a Django project must change to move from Channels 2 to Channels 3, and on to 4."""

    name = "channels3"
    msgs = messages(is_opt_in=False)
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
                "metavar": "<rules>",
                "help": "Opt-in rules (CHN8, CHN9) to switch on, by code or by symbol.",
            },
        ),
    )


class OptInChecker(_Checker):
    """Finds where a project departs from the conventions of Channels 3 and 4.

    A checker of its own, so that ``--enable=channels3`` does not switch its messages on.
    """

    name = "channels3-opt-in"
    msgs = messages(is_opt_in=True)


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
    registered = {checker.name for checker in linter.get_checkers()}
    findings = _Findings()
    for checker in (Channels3Checker, OptInChecker):
        if checker.name not in registered:
            linter.register_checker(checker(linter, findings))


def load_configuration(linter: PyLinter) -> None:
    """Called by pylint when its options are known: switch on the messages of the rules that channels-enable names.

    Where all else of this plugin is disabled for something else, as in ``--disable=all --enable=unused-import``, they
    stay off.
    """
    try:
        rules = Linter(Settings(enable=tuple(linter.config.channels_enable))).rules
    except SettingsError as error:
        # As argparse does for the other options.
        print(f"pylint: error: argument --{error}", file=sys.stderr)
        sys.exit(32)
    if not linter.config.enable or any(map(linter.is_message_enabled, Channels3Checker.msgs)):
        for rule in rules:
            if rule.is_opt_in:
                linter.enable(rule.symbol)

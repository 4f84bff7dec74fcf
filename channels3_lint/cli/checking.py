"""One file: what is found in it, what of that is reported, and what its fixes make of it."""

from __future__ import annotations

import ast
import logging
import os
import sys
import warnings
from typing import Dict, List, Optional, Tuple

from channels3_lint import RULES, Finding, Fix, Linter, Settings, SettingsError, Source, Span
from channels3_lint.cli.baseline import Baseline
from channels3_lint.cli.diagnostic import Checked, Diagnostic
from channels3_lint.cli.files import Patterns, Target
from channels3_lint.cli.fixing import Found, fixed
from channels3_lint.cli.options import SYNTAX_ERROR, CommandError, Options
from channels3_lint.cli.suppression import Suppressions
from channels3_lint.requirement import Required, Requirements

logger = logging.getLogger("channels3_lint")


class Checker:
    """Checks the files of a run, one after the other. Raises CommandError for settings that are wrong."""

    def __init__(self, options: Options) -> None:
        self.options = options
        named = [rule.code for rule in RULES if rule.is_opt_in and rule.code in options.select]
        self._enable = tuple(dict.fromkeys((*options.enable, *named)))
        self._linters: Dict[str, Linter] = {}
        self._requirements = Requirements()
        self._baseline = Baseline.read(options.baseline) if options.baseline is not None else None
        self._ignores = [(Patterns([pattern], options.root), codes) for pattern, codes in options.per_file_ignores]
        # Any will do to ask whether a text has to do with Channels; and all settings are tried before the first file.
        self._gate = self._linter(options.channels_version or Settings.channels_version)

    def check(self, target: Target, data: Optional[bytes] = None) -> Checked:
        """Check one file, whose bytes may be given."""
        notes = _Notes()
        logger.addHandler(notes)
        try:
            return _File(self, target).check(data, notes.lines)
        finally:
            logger.removeHandler(notes)

    def required(self, path: str) -> Required:
        """The version of Channels that a file is read for."""
        if self.options.channels_version is not None:
            return Required(self.options.channels_version, self.options.version_reason)
        return self._requirements.of(os.path.dirname(os.path.abspath(path)))

    def concerns(self, text: str) -> bool:
        """Whether there may be something to find in a text."""
        return bool(self._gate.prefilter.rules(text))

    def ignored(self, path: str) -> Tuple[str, ...]:
        """The codes that are ignored in one file."""
        return tuple(code for patterns, codes in self._ignores if patterns.match_any(path) for code in codes)

    def new(self, path: str, diagnostics: List[Diagnostic]) -> List[Diagnostic]:
        """What the baseline does not have."""
        return diagnostics if self._baseline is None else self._baseline.new(path, diagnostics)

    def linter(self, path: str) -> Linter:
        """The linter for a file."""
        return self._linter(self.required(path).version)

    def _linter(self, version: str) -> Linter:
        if version not in self._linters:
            try:
                settings = Settings(version, self.options.source_roots, self.options.consumer_classes, self._enable)
                # ``python -m`` adds the current folder, which is not where packages are installed.
                import_path = [entry for entry in sys.path if entry not in ("", os.getcwd())]
                self._linters[version] = Linter(settings, import_path=import_path)
            except SettingsError as error:
                raise CommandError(str(error)) from None
        return self._linters[version]


class _File:
    """One file that is checked."""

    def __init__(self, checker: Checker, target: Target) -> None:
        self._checker = checker
        self._options = checker.options
        self._path = target.path
        self._is_named = target.is_named
        self._ignored = checker.ignored(target.path)

    def check(self, data: Optional[bytes], notes: List[str]) -> Checked:
        if data is None:
            try:
                with open(self._path, "rb") as file:
                    data = file.read()
            except OSError as error:
                return Checked(self._path, notes=(f"{self._path}: {error.strerror}",), is_unread=True)
        try:
            source = Source.of_bytes(data)
            if not self._is_named and not self._checker.concerns(source.text):
                return Checked(self._path)
            findings = self._findings(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            return self._broken(data, error, notes)
        after: Optional[bytes] = None
        made: Tuple[str, ...] = ()
        if self._options.rewrites and findings:
            result = fixed(source, self._find)
            if result.note:
                notes.append(f"{self._path}: left as it was: {result.note}")
            if result.made:
                source, after, made = result.source, result.source.to_bytes(), result.made
                findings = self._findings(source)
        diagnostics, known = self._reported(source, findings)
        required = self._checker.required(self._path) if self._checker.concerns(source.text) else None
        before = data if after is not None else None
        return Checked(self._path, tuple(diagnostics), known, required, tuple(notes), before, after, made)

    def _findings(self, source: Source) -> List[Finding]:
        """What is found, unless a comment suppresses it."""
        tree = _parsed(source.text) if self._is_named else None
        with warnings.catch_warnings():
            # Of the parser, about what is none of our business.
            warnings.simplefilter("ignore")
            found = self._checker.linter(self._path).check(self._path, source.text, tree)
        if not found:
            return found
        suppressions = Suppressions(source)
        return [finding for finding in found if not suppressions.has(finding.rule.code, finding.span.line)]

    def _find(self, source: Source) -> Found:
        findings = self._findings(source)
        diagnostics, _ = self._reported(source, findings)
        fixes = (diagnostic.fix for diagnostic in diagnostics)
        wanted = tuple(fix for fix in fixes if fix is not None and self._options.makes(fix))
        return Found(tuple(finding.rule.code for finding in findings), wanted)

    def _reported(self, source: Source, findings: List[Finding]) -> Tuple[List[Diagnostic], int]:
        """What of it is shown, and how much of it the baseline has."""
        shown = [
            self._diagnostic(source, finding)
            for finding in findings
            if self._options.selects(finding.rule.code, self._ignored)
        ]
        new = self._checker.new(self._path, shown)
        return new, len(shown) - len(new)

    def _diagnostic(self, source: Source, finding: Finding) -> Diagnostic:
        fix: Optional[Fix] = None
        if finding.make_fix is not None:
            try:
                fix = finding.make_fix(source)
            except Exception as error:
                # As for the rules: what fails costs itself alone.
                name = type(error).__name__
                logger.error("%s failed to fix %s: %s: %s", finding.rule.code, self._path, name, error)
        return Diagnostic(
            self._path,
            finding.rule.code,
            finding.span,
            finding.message,
            source.line(finding.span.line).rstrip("\r\n"),
            finding.confidence.value,
            fix,
        )

    def _broken(self, data: bytes, error: BaseException, notes: List[str]) -> Checked:
        """What is said of a file that does not parse, at the place that the parser names."""
        found: List[Diagnostic] = []
        if not self._is_named and not self._checker.concerns(data.decode("latin-1")):
            # Of what has nothing to do with Channels, nothing is said.
            return Checked(self._path)
        if self._options.selects(SYNTAX_ERROR, self._ignored):
            line = max(getattr(error, "lineno", None) or 1, 1)
            text = data.decode("utf-8", "replace")
            lines = Source(text).lines
            shown = lines[line - 1].rstrip("\r\n") if line <= len(lines) else ""
            column = min(max((getattr(error, "offset", None) or 1) - 1, 0), len(shown))
            why = error.msg if isinstance(error, SyntaxError) else str(error) or type(error).__name__
            span = Span(line, column, line, column + 1)
            found.append(Diagnostic(self._path, SYNTAX_ERROR, span, f"the file does not parse: {why}", shown))
        new = self._checker.new(self._path, found)
        return Checked(self._path, tuple(new), len(found) - len(new), notes=tuple(notes))


class _Notes(logging.Handler):
    """Takes what the checks say while one file is checked: a worker's own output would come in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: List[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def _parsed(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)

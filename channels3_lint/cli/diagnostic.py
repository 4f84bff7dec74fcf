"""What is shown of a finding: plain values, which a worker can hand back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from channels3_lint import RULES, SITE, Fix, Rule, Span
from channels3_lint.cli.options import SYNTAX_ERROR
from channels3_lint.requirement import Required

BY_CODE: Dict[str, Rule] = {rule.code: rule for rule in RULES}

#: How bad a finding is, by the band of its code, in the words of most formats.
SEVERITIES = {"CHN0": "error", "CHN1": "error", "CHN2": "warning", "CHN3": "warning"}


@dataclass(frozen=True)
class Diagnostic:
    """One finding as it is shown.

    ``line`` is the text of the line where it begins, without its end; ``confidence`` and ``fix`` are None where there
    is none.
    """

    path: str
    code: str
    span: Span
    message: str
    line: str
    confidence: Optional[str] = None
    fix: Optional[Fix] = None

    @property
    def symbol(self) -> str:
        """The name of the rule."""
        return "syntax-error" if self.code == SYNTAX_ERROR else BY_CODE[self.code].symbol

    @property
    def summary(self) -> str:
        """What the rule finds, in a sentence."""
        if self.code == SYNTAX_ERROR:
            return "The file does not parse, so that nothing in it can be checked."
        return BY_CODE[self.code].summary

    @property
    def url(self) -> str:
        """The address of the page; short, so that no terminal breaks it."""
        return f"{SITE}command/" if self.code == SYNTAX_ERROR else BY_CODE[self.code].short_url

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``note``."""
        return SEVERITIES.get(self.code[:4], "note")


@dataclass(frozen=True)
class Checked:
    """What came of one file.

    ``diagnostics`` are those that are left, by position; ``known`` counts those that the baseline has. ``required`` is
    the version of Channels that the file was read for, where it has to do with Channels at all. ``notes`` are lines
    about what could not be done. ``before`` and ``after`` are the bytes of the file where fixes change it, ``made`` the
    titles of these. ``is_unread`` says that there was no reading it.
    """

    path: str
    diagnostics: Tuple[Diagnostic, ...] = ()
    known: int = 0
    required: Optional[Required] = None
    notes: Tuple[str, ...] = ()
    before: Optional[bytes] = None
    after: Optional[bytes] = None
    made: Tuple[str, ...] = ()
    is_unread: bool = False

"""What a check reports: plain values that no driver has to know more about."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from channels3_lint.rule import Rule


class Confidence(enum.Enum):
    """How a finding was reached."""

    #: Everything that matters is written in the file itself.
    HIGH = "high"
    #: Another file had to be read, or an unresolved name was understood from its place.
    INFERENCE = "inference"


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of source text: 1-based lines, 0-based columns in characters, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True)
class Finding:
    """One line that must change, and what to write instead.

    ``path`` is spelt as the caller of the check spelt it.
    """

    rule: Rule
    path: str
    span: Span
    message: str
    confidence: Confidence = Confidence.HIGH

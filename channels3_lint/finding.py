"""What a check reports: plain values that no driver has to know more about."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Callable, Optional

from channels3_lint.rule import Rule
from channels3_lint.source import Fix, Source, Span


class Confidence(enum.Enum):
    """How a finding was reached."""

    #: Everything that matters is written in the file itself.
    HIGH = "high"
    #: Another file had to be read, or an unresolved name was understood from its place.
    INFERENCE = "inference"


@dataclass(frozen=True)
class Finding:
    """One line that must change, and what to write instead.

    ``path`` is spelt as the caller of the check spelt it. ``make_fix`` makes the fix of a source that is the checked
    text as it is on disk; it is None where there is none.
    """

    rule: Rule
    path: str
    span: Span
    message: str
    confidence: Confidence = Confidence.HIGH
    make_fix: Optional[Callable[[Source], Fix]] = field(default=None, compare=False, repr=False)

"""Finds what a Django project must change to move from Channels 2 to Channels 3, and on to 4.

This package holds every check and knows no host; flake8_channels3 and pylint_channels3 show its findings.
"""

from __future__ import annotations

from channels3_lint.engine import Linter
from channels3_lint.finding import Confidence, Finding
from channels3_lint.rule import SITE, Rule
from channels3_lint.rules import RULES
from channels3_lint.settings import CHANNELS_VERSIONS, Settings, SettingsError
from channels3_lint.source import Edit, Fix, Safety, Source, Span

__version__ = "0.1.0"

__all__ = [
    "CHANNELS_VERSIONS",
    "RULES",
    "SITE",
    "Confidence",
    "Edit",
    "Finding",
    "Fix",
    "Linter",
    "Rule",
    "Safety",
    "Settings",
    "SettingsError",
    "Source",
    "Span",
    "check",
]


def check(path: str, text: str, settings: Settings = Settings()) -> list[Finding]:
    """The findings of one file, by position.

    ``path`` says where the file lies, so that its imports can be followed; ``text`` is its source. For many files, make
    one Linter and keep it. Raises SyntaxError where the text does not parse.
    """
    return Linter(settings).check(path, text)

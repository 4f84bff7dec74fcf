"""What a run is asked to do: plain values, which go to every worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from channels3_lint import RULES, Fix, Rule, Safety

#: Of a file that does not parse. The number is no rule's.
SYNTAX_ERROR = "CHN000"

#: What is not looked into, unless it is named.
EXCLUDED = (
    ".eggs",
    ".git",
    ".hg",
    ".mypy_cache",
    ".nox",
    ".svn",
    ".tox",
    ".venv",
    "__pycache__",
    "build",
    "dist",
    "node_modules",
    "site-packages",
    "venv",
)


class CommandError(Exception):
    """Why the command cannot run: one line."""


@dataclass(frozen=True)
class Options:
    """What the command line says, and the settings of the project where it says nothing.

    ``paths`` are the files and folders to read; ``root`` is the folder that patterns start from, that of the settings.
    ``version_reason`` says what set ``channels_version``; without a version it is what the project requires.
    """

    paths: Tuple[str, ...] = (".",)
    root: str = "."
    channels_version: Optional[str] = None
    version_reason: str = ""
    source_roots: Tuple[str, ...] = ()
    consumer_classes: Tuple[str, ...] = ()
    enable: Tuple[str, ...] = ()
    select: Tuple[str, ...] = ()
    ignore: Tuple[str, ...] = ()
    per_file_ignores: Tuple[Tuple[str, Tuple[str, ...]], ...] = ()
    exclude: Tuple[str, ...] = EXCLUDED
    extend_exclude: Tuple[str, ...] = ()
    force_exclude: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    add_noqa: bool = False
    baseline: Optional[str] = None
    write_baseline: Optional[str] = None
    output_format: str = "full"
    statistics: bool = False
    exit_zero: bool = False
    watch: bool = False
    jobs: int = 1
    stdin_filename: Optional[str] = None

    @property
    def rewrites(self) -> bool:
        """Whether fixes are made, on disk or in a diff."""
        return self.fix or self.diff

    def makes(self, fix: Fix) -> bool:
        """Whether a fix may be made."""
        return fix.safety is Safety.SAFE or self.unsafe_fixes

    def selects(self, code: str, ignore: Tuple[str, ...] = ()) -> bool:
        """Whether findings of a code are shown: of the prefixes that fit, the longest decides, and ignoring wins."""
        ignored = _longest(code, (*self.ignore, *ignore))
        if code == SYNTAX_ERROR:
            return not ignored
        return _longest(code, self.select or ("CHN",)) > ignored


def _longest(code: str, prefixes: Tuple[str, ...]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)


def prefix_of(name: str) -> str:
    """The prefix of codes that a user means, by a prefix or a symbol; raises CommandError where no rule is meant."""
    for rule in RULES:
        if name == rule.symbol:
            return rule.code
    if not name or not any(code.startswith(name.upper()) for code in (SYNTAX_ERROR, *(rule.code for rule in RULES))):
        raise CommandError(f"{name!r} is no rule, and no code of a rule begins with it")
    return name.upper()


def rule_named(name: str) -> Rule:
    """The rule of a code or symbol; raises CommandError."""
    for rule in RULES:
        if name.upper() == rule.code or name == rule.symbol:
            return rule
    raise CommandError(f"there is no rule {name!r}")

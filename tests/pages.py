"""The pages of the rules: ``docs/rules/<symbol>/``: ``bad`` and ``good`` code, ``messages.txt`` and ``details.md``.

``bad`` and ``good`` are a module each, or a folder of modules. A line of ``bad`` that must be reported ends with
``# [symbol]``. ``settings.ini`` is what it is in a case.
"""

from __future__ import annotations

import configparser
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Dict, Iterator, List

from cases import Case, Want
from channels3_lint import RULES, Rule
from pylint_channels3 import message_id

ROOT = Path(__file__).parent.parent / "docs" / "rules"

#: What every page has to say, in this order.
SECTIONS = (
    "What happens",
    "Why",
    "What to write instead",
    "When it is silent",
    "To suppress it",
    "In Channels' own words",
)


@dataclass(frozen=True)
class Code(Case):
    """The ``bad`` or the ``good`` code of a page, as a case."""

    path: Path
    is_folder: bool
    variant: str
    rule: Rule

    @cached_property
    def files(self) -> List[Path]:
        return sorted(self.path.rglob("*.py")) if self.is_folder else [self.path / f"{self.variant}.py"]

    @cached_property
    def settings(self) -> Dict[str, str]:
        parser = configparser.ConfigParser()
        parser.read(ROOT / self.rule.symbol / "settings.ini")
        return dict(parser["channels3-lint"]) if parser.has_section("channels3-lint") else {}

    def _wants_of(self, file: Path) -> Iterator[Want]:
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            if line.endswith(f"# [{self.rule.symbol}]"):
                yield Want(file.relative_to(self.path).as_posix(), number, self.rule.code)


@dataclass(frozen=True)
class Page:
    """The page of one rule."""

    rule: Rule

    @property
    def folder(self) -> Path:
        return ROOT / self.rule.symbol

    def code(self, variant: str) -> Code:
        """The ``bad`` or the ``good`` code."""
        is_folder = (self.folder / variant).is_dir()
        return Code(self.folder / variant if is_folder else self.folder, is_folder, variant, self.rule)

    @cached_property
    def details(self) -> str:
        return (self.folder / "details.md").read_text(encoding="utf-8")

    @cached_property
    def messages(self) -> List[str]:
        """All that the rule can say, one form a line; ``{...}`` depends on the code that is read."""
        return (self.folder / "messages.txt").read_text(encoding="utf-8").splitlines()

    def sections(self) -> List[str]:
        return re.findall(r"^## (.*)$", self.details, re.MULTILINE)

    def errors(self) -> List[str]:
        """The errors and warnings that the page shows, one a line."""
        blocks = re.findall(r"^```text\n(.*?)^```$", self.details, re.MULTILINE | re.DOTALL)
        return [line for block in blocks for line in block.splitlines()]

    def beginning(self) -> str:
        """How ``details.md`` begins: with what the rule says of itself."""
        rule = self.rule
        return (
            f"# {rule.symbol}\n\n{rule.summary}\n\n| flake8 | pylint | since |\n|---|---|---|\n"
            f"| {rule.code} | {message_id(rule)} `{rule.symbol}` | Channels {rule.since} |\n"
        )

    def suppression(self) -> str:
        """How ``details.md`` says that a finding can be suppressed, whatever the lines."""
        rule = self.rule
        return (
            f"flake8: `# noqa: {rule.code}` on the line. pylint: `# pylint: disable={rule.symbol}` on the line, in the "
            "block or in the module."
        )


PAGES = [Page(rule) for rule in RULES]

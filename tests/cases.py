"""The cases: small trees of code whose comments say what must be reported.

A line that must be reported ends with ``# want: CHN101``, or ``# want: CHN101 "part of the message"``; several codes
are separated by commas. A case without any is a case of silence. ``settings.ini`` in a case has settings for it.
"""

from __future__ import annotations

import configparser
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Dict, Iterable, List, NamedTuple, Tuple

ROOT = Path(__file__).parent / "cases"

WANT = re.compile(r"# want: (?P<wants>.*)$")
ONE = re.compile(r'(?P<code>CHN\d{3})(?: "(?P<part>[^"]*)")?')


class Seen(NamedTuple):
    """A finding as a host shows it: path below the case, 1-based line, 0-based column in characters, code, message."""

    path: str
    line: int
    column: int
    code: str
    message: str


class Want(NamedTuple):
    """What a comment asks for."""

    path: str
    line: int
    code: str
    part: str


@dataclass(frozen=True)
class Case:
    """One folder of ``tests/cases/<symbol>``."""

    path: Path

    @property
    def name(self) -> str:
        return str(self.path.relative_to(ROOT))

    @cached_property
    def files(self) -> List[Path]:
        return sorted(self.path.rglob("*.py"))

    @cached_property
    def settings(self) -> Dict[str, str]:
        """The settings of the case, spelt as every host spells them; folders made absolute."""
        parser = configparser.ConfigParser()
        parser.read(self.path / "settings.ini")
        found = dict(parser["channels3-lint"]) if parser.has_section("channels3-lint") else {}
        if "channels-source-roots" in found:
            roots = found["channels-source-roots"].split(",")
            found["channels-source-roots"] = ",".join(str(self.path / root.strip()) for root in roots)
        return found

    def wants(self) -> List[Want]:
        return [want for file in self.files for want in self._wants_of(file)]

    def _wants_of(self, file: Path) -> Iterable[Want]:
        path = file.relative_to(self.path).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            match = WANT.search(line)
            for want in ONE.finditer(match["wants"]) if match else ():
                yield Want(path, number, want["code"], want["part"] or "")


def all_cases() -> List[Case]:
    """Every case, by name."""
    return [Case(path) for path in sorted(ROOT.glob("*/*")) if path.is_dir() and path.name != "__pycache__"]


def differences(wants: List[Want], seen: Iterable[Seen]) -> List[str]:
    """What was wanted and not seen, or seen and not wanted, one line each."""
    missing: List[Want] = list(wants)
    lines: List[str] = []
    for finding in sorted(seen):
        place = (finding.path, finding.line, finding.code)
        match = next((want for want in missing if want[:3] == place and want.part in finding.message), None)
        if match is None:
            lines.append(f"not wanted: {finding.path}:{finding.line}:{finding.column} {finding.code} {finding.message}")
        else:
            missing.remove(match)
    return lines + [f"not seen: {want.path}:{want.line} {want.code} {want.part}".rstrip() for want in missing]


def rows(seen: Iterable[Seen]) -> List[Tuple[str, int, int, str]]:
    """What all hosts must agree on."""
    return sorted(finding[:4] for finding in seen)

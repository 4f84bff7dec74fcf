"""The cases: small trees of code whose comments say what must be reported.

A line that must be reported ends with ``# want: CHN101``. More can be wanted, each part of it or all:

    # want: CHN101:21-33 high "use ChatConsumer.as_asgi()"

That is the column, from 0 and in characters, and the end, exclusive; how sure it is, ``high`` or ``inference``; and a
part of the message, in either kind of quotes. ``21`` says the column alone. An end on a later line is counted from this
one: ``CHN301:14-+4:2``. Several wants are separated by commas. What is nearly a want fails, as does an unknown code.

A case without any is a case of silence. ``settings.ini`` in a case has settings for it; ``python`` in its section
``[case]`` is the oldest Python that can parse its files.
"""

from __future__ import annotations

import configparser
import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, NamedTuple, Optional, Tuple

from channels3_lint import RULES

ROOT = Path(__file__).parent / "cases"

#: A comment that may be meant for a want: by its first word, or by a code.
MEANT = re.compile(r"#(\W*wants?\b|.*CHN\d)", re.IGNORECASE)

WANT = re.compile(
    r"(?P<code>CHN\d{3})"
    r"(:(?P<column>\d+)(-(\+(?P<lines>[1-9]\d*):)?(?P<end>\d+))?)?"
    r"( (?P<confidence>high|inference))?"
    r"( (?P<quote>[\"'])(?P<part>.+?)(?P=quote))?"
)

CODES = frozenset(rule.code for rule in RULES)


class WantError(ValueError):
    """A comment that may be meant for a want, and is none."""


class Seen(NamedTuple):
    """A finding as a host shows it: path below the case, 1-based line, 0-based column in characters, code, message.

    flake8 shows neither the end nor the confidence.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    end: Optional[Tuple[int, int]] = None
    confidence: Optional[str] = None

    def __str__(self) -> str:
        """As it would be wanted in full, after its place."""
        line, column = self.end or (self.line, self.column)
        end = f"+{line - self.line}:{column}" if line > self.line else f"{column}"
        quote = "'" if '"' in self.message else '"'
        wanted = f"{self.code}:{self.column}-{end} {self.confidence} {quote}{self.message}{quote}"
        return f"{self.path}:{self.line} {wanted}"


class Want(NamedTuple):
    """What a comment asks for; None is anything."""

    path: str
    line: int
    code: str
    column: Optional[int] = None
    end: Optional[Tuple[int, int]] = None
    confidence: Optional[str] = None
    part: Optional[str] = None

    @property
    def is_full(self) -> bool:
        """Whether nothing is left open."""
        return None not in self

    def is_met_by(self, seen: Seen) -> bool:
        """Whether a finding is what is wanted."""
        return (
            self[:3] == (seen.path, seen.line, seen.code)
            and self.column in (None, seen.column)
            and self.end in (None, seen.end)
            and self.confidence in (None, seen.confidence)
            and (self.part or "") in seen.message
        )

    def __str__(self) -> str:
        asked = [f"{name} {value}" for name, value in zip(self._fields[3:], self[3:]) if value is not None]
        return ", ".join([f"{self.path}:{self.line} {self.code}", *asked])


def parsed(text: str, path: str) -> Iterator[Want]:
    """The wants in the text of a file."""
    for number, line in enumerate(text.split("\n"), 1):
        before, start, wants = line.rpartition("# want: ")
        rest = before if start else line
        try:
            if MEANT.search(rest) and "# noqa: " not in rest:
                raise WantError("a want begins with '# want: ', and there is one comment for all of a line")
            if start:
                yield from _wants(wants, path, number)
        except WantError as error:
            raise WantError(f"{path}:{number}: {error}: {line.strip()}") from None


def _wants(text: str, path: str, line: int) -> Iterator[Want]:
    position = 0
    while position <= len(text):
        match = WANT.match(text, position)
        if match is None or text[match.end() : match.end() + 2] not in ("", ", "):
            raise WantError(f"not understood from {text[match.end() if match else position :]!r} on")
        if match["code"] not in CODES:
            raise WantError(f"there is no {match['code']}")
        position = match.end() + len(", ")
        column = int(match["column"]) if match["column"] else None
        end = (line + int(match["lines"] or 0), int(match["end"])) if match["end"] else None
        yield Want(path, line, match["code"], column, end, match["confidence"], match["part"])


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

    @property
    def is_for_this_python(self) -> bool:
        """Whether this Python can parse the files."""
        parser = configparser.ConfigParser()
        parser.read(self.path / "settings.ini")
        oldest = parser.get("case", "python", fallback="3.9")
        return sys.version_info >= tuple(map(int, oldest.split(".")))

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
        try:
            return list(parsed(file.read_text(encoding="utf-8"), file.relative_to(self.path).as_posix()))
        except WantError as error:
            raise WantError(f"{self.name}/{error}") from None


def all_cases() -> List[Case]:
    """Every case that this Python can parse, by name."""
    folders = (path for path in sorted(ROOT.glob("*/*")) if path.is_dir() and path.name != "__pycache__")
    return [case for case in map(Case, folders) if case.is_for_this_python]


def differences(wants: List[Want], seen: Iterable[Seen]) -> List[str]:
    """What was wanted and not seen, or seen and not wanted, one line each."""
    # What asks for more comes first, lest another takes what it asks for.
    missing = sorted(wants, key=lambda want: want.count(None))
    lines: List[str] = []
    for finding in sorted(seen, key=lambda finding: finding[:5]):
        match = next((want for want in missing if want.is_met_by(finding)), None)
        if match is None:
            lines.append(f"not wanted: {finding}")
        else:
            missing.remove(match)
    return lines + [f"not seen: {want}" for want in missing]

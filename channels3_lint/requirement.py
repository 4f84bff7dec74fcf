"""Which version of Channels a project asks for: read from the files in which it says so, never run.

The files of a folder are read with a few patterns, not with a parser for each: Python 3.9 has none for TOML, and a
line that cannot be understood is one that says nothing.
"""

from __future__ import annotations

import os
import re
from typing import Dict, FrozenSet, Iterator, List, NamedTuple, Optional, Tuple

from channels3_lint.settings import CHANNELS_VERSIONS, Settings, SettingsError

#: How far above a file the requirements of its project are looked for.
MAX_ANCESTORS = 8

#: A larger file (bytes) is not read: lock files have some hundred thousand.
MAX_SIZE = 5_000_000

#: What stands in the root folder of a project, and ends the way up where there is no ``.git`` above.
ROOT_MARKS = frozenset({"pyproject.toml", "setup.cfg", "setup.py", "manage.py"})

_CLAUSE = r"(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+"

#: ``channels[daphne]>=4,<5`` as a requirement (PEP 508), whatever stands in front of it.
_REQUIREMENT = rf"channels\s*(?:\[[^\]\n]*\])?\s*\(?(?P<spec>{_CLAUSE}(?:\s*,\s*{_CLAUSE})*)"
_ON_A_LINE = re.compile(rf"^\s*{_REQUIREMENT}", re.IGNORECASE | re.MULTILINE)
_IN_QUOTES = re.compile(rf"[\"']\s*{_REQUIREMENT}", re.IGNORECASE)

#: ``channels = "^4.0"`` and ``channels = {version = "^4.0", extras = ["daphne"]}``, of Poetry and Pipenv.
_KEY = re.compile(
    r"^\s*[\"']?channels[\"']?\s*=\s*(?:\{[^}\n]*?\bversion\s*=\s*)?[\"'](?P<spec>[^\"'\n]*)[\"']",
    re.IGNORECASE | re.MULTILINE,
)
#: ``[tool.poetry.dependencies.channels]``, with its version on a line of its own.
_TABLE = re.compile(
    r"^\[[\w.\"-]*dependencies\.channels\]\s*\n(?:(?!\[)[^\n]*\n)*?version\s*=\s*[\"'](?P<spec>[^\"'\n]*)[\"']",
    re.IGNORECASE | re.MULTILINE,
)
#: An entry of a lock file: in TOML, and in the JSON of Pipenv.
_LOCKED = re.compile(r"^name = [\"']channels[\"']\nversion = [\"'](?P<spec>[^\"'\n]+)[\"']", re.MULTILINE)
_LOCKED_JSON = re.compile(r"\"channels\":\s*\{[^{}]*?\"version\":\s*\"(?P<spec>[^\"]+)\"", re.IGNORECASE)

#: The files that may say it, by their name below the folder of a project, and how they say it.
FILES: Tuple[Tuple["re.Pattern[str]", Tuple["re.Pattern[str]", ...]], ...] = (
    (re.compile(r"pyproject\.toml"), (_IN_QUOTES, _KEY, _TABLE)),
    (re.compile(r"setup\.cfg"), (_ON_A_LINE,)),
    (re.compile(r"setup\.py"), (_IN_QUOTES,)),
    (re.compile(r"Pipfile"), (_KEY,)),
    (re.compile(r"(?:[\w.-]*[_-])?requirements[\w.-]*\.(?:txt|in)|requirements/[\w.-]+\.(?:txt|in)"), (_ON_A_LINE,)),
    (re.compile(r"(?:poetry|pdm|uv)\.lock|pylock(?:\.[\w-]+)?\.toml"), (_LOCKED,)),
    (re.compile(r"Pipfile\.lock"), (_LOCKED_JSON,)),
)

_COMMENT = re.compile(r"(?:^|\s)#.*$", re.MULTILINE)
_LOWER = re.compile(r"(?:^|(?<=[,\s]))\s*(?P<operator>===|==|~=|>=|>|\^|~|=)?\s*v?(?P<release>\d+(?:\.\d+)*)")


class Required(NamedTuple):
    """The version of Channels to read code for, a key of CHANNELS_VERSIONS, and what says so, in a few words."""

    version: str
    reason: str


#: What holds where nothing is said.
DEFAULT = Required(Settings.channels_version, "no file asks for a version of Channels")


def known_version(text: str) -> str:
    """The key of CHANNELS_VERSIONS that a version belongs to, however exact it is: "4", "4.3" and "4.3.2" are "4.0".

    Raises SettingsError for what is no version of these lines.
    """
    written = re.fullmatch(r"\s*v?(\d+)((?:\.\d+)*)\s*", text)
    for version in CHANNELS_VERSIONS:
        if written is not None and written[1] == version.partition(".")[0]:
            return version
    raise SettingsError(f"channels-version: {text!r} is not one of {', '.join(CHANNELS_VERSIONS)}")


class Requirements:
    """What the projects of one run ask for; each folder is looked at once."""

    def __init__(self) -> None:
        self._names: Dict[str, FrozenSet[str]] = {}
        self._stated: Dict[str, Optional[Required]] = {}
        self._found: Dict[str, Required] = {}

    def of(self, folder: str) -> Required:
        """What holds for the files of a folder: what the nearest folder says, from it up to its repository's root."""
        folder = os.path.abspath(folder)
        if folder not in self._found:
            self._found[folder] = next(filter(None, map(self._stated_in, self._upwards(folder))), DEFAULT)
        return self._found[folder]

    def _stated_in(self, folder: str) -> Optional[Required]:
        if folder not in self._stated:
            self._stated[folder] = _stated(folder, self._names_in(folder))
        return self._stated[folder]

    def _upwards(self, folder: str) -> List[str]:
        """The folders of a project from here up: to that with ``.git``, or to the first that looks like its root."""
        folders: List[str] = []
        for _ in range(MAX_ANCESTORS):
            folders.append(folder)
            if ".git" in self._names_in(folder):
                return folders
            folder = os.path.dirname(folder)
        roots = (end for end, above in enumerate(folders, 1) if not ROOT_MARKS.isdisjoint(self._names_in(above)))
        return folders[: next(roots, 1)]

    def _names_in(self, folder: str) -> FrozenSet[str]:
        if folder not in self._names:
            self._names[folder] = _listed(folder)
        return self._names[folder]


def _stated(folder: str, names: FrozenSet[str]) -> Optional[Required]:
    """What the files of a folder ask for: the newest, where they differ, since that is where the project goes."""
    best: Optional[Required] = None
    if "requirements" in names:
        names |= {f"requirements/{name}" for name in _listed(os.path.join(folder, "requirements"))}
    here = os.path.join(os.getcwd(), "")
    for pattern, ways in FILES:
        for name in filter(pattern.fullmatch, sorted(names)):
            for spec in _specs(os.path.join(folder, name), ways):
                space = "" if spec[:1] in "=<>~!^" else " "
                path = os.path.join(folder, name)
                path = path[len(here) :] if path.startswith(here) else path
                required = Required(version_of(spec), f"{path} asks for channels{space}{spec}")
                if best is None or required.version > best.version:
                    best = required
    return best


def _specs(path: str, ways: Tuple["re.Pattern[str]", ...]) -> Iterator[str]:
    try:
        if os.path.getsize(path) > MAX_SIZE:
            return
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            text = file.read()
    except OSError:
        return
    if "channels" in text.lower():
        text = _COMMENT.sub("", text)
        for way in ways:
            yield from (" ".join(match["spec"].split()) for match in way.finditer(text))


def version_of(spec: str) -> str:
    """The version that a range of releases begins with, as pip, Poetry and Pipenv write them: ``>=3,<5`` is "3.0"."""
    lines = [_lowest(alternative) for alternative in re.split(r"\|\|?", spec)]
    major = min(lines)
    return max((version for version in CHANNELS_VERSIONS if int(version.partition(".")[0]) <= major), default="3.0")


def _lowest(clauses: str) -> int:
    """The first number of the oldest release that clauses allow; 0 where they have no lower end."""
    lowest = [0]
    for clause in re.split(r"[,\s]+(?=[<>=~^!])|,", clauses.strip()):
        match = _LOWER.match(clause.strip())
        if match is not None:
            lowest.append(int(match["release"].partition(".")[0]))
    return max(lowest)


def _listed(folder: str) -> FrozenSet[str]:
    try:
        return frozenset(os.listdir(folder))
    except OSError:
        return frozenset()

"""Which files are read: those that are named, and the Python files of the folders that are named.

Left out of folders are what the settings exclude, virtual environments, and what git ignores.
"""

from __future__ import annotations

import os
import re
from fnmatch import fnmatchcase
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from pathspec import GitIgnoreSpec

from channels3_lint.cli.options import CommandError, Options


class Target(NamedTuple):
    """A file to check, by the path that is shown; ``is_named`` says that it was named itself, and not its folder."""

    path: str
    is_named: bool


def targets(options: Options) -> List[Target]:
    """The files of a run, by their paths. Raises CommandError for a path that does not exist."""
    found: Dict[str, Target] = {}
    excluded = Patterns((*options.exclude, *options.extend_exclude), options.root)
    for path in options.paths:
        if os.path.isdir(path):
            for file in _walk(path, excluded):
                found.setdefault(os.path.abspath(file), Target(shown(file), False))
        elif os.path.exists(path):
            if not options.force_exclude or not excluded.match_any(path):
                found[os.path.abspath(path)] = Target(shown(path), True)
        else:
            raise CommandError(f"{path}: no such file or folder")
    return sorted(found.values(), key=lambda target: target.path.split(os.sep))


def shown(path: str) -> str:
    """How a path is shown: from the current folder, if it is below that."""
    relative = os.path.relpath(path)
    return os.path.abspath(path) if relative.startswith(os.pardir + os.sep) else relative


class Patterns:
    """Patterns of paths: ``build`` and ``*_old.py`` are names anywhere, ``chat/old`` is a path from a root folder."""

    def __init__(self, patterns: Sequence[str], root: str) -> None:
        self._root = os.path.abspath(root)
        self._names: List[str] = []
        self._paths: List[str] = []
        for pattern in patterns:
            plain = re.sub(r"^\./", "", pattern.replace(os.sep, "/")).rstrip("/")
            (self._paths if "/" in plain else self._names).append(plain)

    def match(self, path: str) -> bool:
        """Whether the file or folder at a path is meant, whatever lies above it."""
        name = os.path.basename(path)
        if any(fnmatchcase(name, pattern) for pattern in self._names):
            return True
        if not self._paths:
            return False
        absolute = os.path.abspath(path)
        relative = os.path.relpath(absolute, self._root).replace(os.sep, "/")
        whole = absolute.replace(os.sep, "/")
        return any(fnmatchcase(whole if pattern.startswith("/") else relative, pattern) for pattern in self._paths)

    def match_any(self, path: str) -> bool:
        """Whether a path, or a folder above it, is meant."""
        absolute = os.path.abspath(path)
        below = os.path.relpath(absolute, self._root)
        parts = below.split(os.sep)
        if parts[0] == os.pardir:
            return self.match(absolute)
        return any(self.match(os.path.join(self._root, *parts[:end])) for end in range(1, len(parts) + 1))


#: What git ignores in a folder and below it: the folder, and its patterns.
Ignored = Tuple[str, GitIgnoreSpec]


def _walk(folder: str, excluded: Patterns) -> Iterator[str]:
    """The Python files in a folder and below; links to folders are not followed."""
    pending: List[Tuple[str, Tuple[Ignored, ...]]] = [(folder, _ignored_above(folder))]
    while pending:
        folder, ignored = pending.pop()
        try:
            with os.scandir(folder) as entries:
                found = list(entries)
        except OSError:
            continue
        names = {entry.name for entry in found}
        if "pyvenv.cfg" in names:
            continue
        if ".gitignore" in names:
            ignored = (*ignored, *_patterns_in(folder, os.path.join(folder, ".gitignore")))
        for entry in found:
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not (entry.name.endswith(".py") and entry.is_file()):
                continue
            if not excluded.match(entry.path) and not _is_ignored(entry.path, is_folder, ignored):
                if is_folder:
                    pending.append((entry.path, ignored))
                else:
                    yield entry.path


def _ignored_above(folder: str) -> Tuple[Ignored, ...]:
    """What the folders above one say, up to that of its repository; nothing where it is in none."""
    above: List[str] = []
    folder = os.path.abspath(folder)
    while not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ()
        folder = parent
        above.append(folder)
    found = list(_patterns_in(folder, os.path.join(folder, ".git", "info", "exclude")))
    for folder in reversed(above):
        found += _patterns_in(folder, os.path.join(folder, ".gitignore"))
    return tuple(found)


def _patterns_in(folder: str, path: str) -> Iterator[Ignored]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            yield os.path.abspath(folder), GitIgnoreSpec.from_lines(file.read().splitlines())
    except (OSError, ValueError):
        # Not there, or with a pattern that git does not take either.
        return


def _is_ignored(path: str, is_folder: bool, ignored: Sequence[Ignored]) -> bool:
    """Whether git ignores a path: the file nearest to it that says anything decides."""
    absolute = os.path.abspath(path) if ignored else path
    for folder, patterns in reversed(ignored):
        relative = os.path.relpath(absolute, folder).replace(os.sep, "/")
        decided: Optional[bool] = patterns.check_file(relative + "/" if is_folder else relative).include
        if decided is not None:
            return decided
    return False

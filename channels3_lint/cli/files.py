"""Which files are read: those that are named, and the Python files of the folders that are named.

Left out of folders are what the settings exclude, virtual environments, and what git ignores.
"""

from __future__ import annotations

import os
import re
from fnmatch import translate
from typing import TYPE_CHECKING, Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from channels3_lint.cli.options import CommandError, Options

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Target(NamedTuple):
    """A file to check, by the path that is shown; ``is_named`` says that it was named itself, and not its folder."""

    path: str
    is_named: bool


def targets(options: Options) -> List[Target]:
    """The files of a run, by their paths. Raises CommandError for a path that does not exist."""
    found: Dict[str, Target] = {}
    here = os.path.join(os.getcwd(), "")
    excluded = Patterns((*options.exclude, *options.extend_exclude), options.root)
    for path in options.paths:
        if os.path.isdir(path):
            for file in _walk(os.path.abspath(path), excluded):
                found.setdefault(file, Target(shown(file, here), False))
        elif os.path.exists(path):
            if not options.force_exclude or not excluded.match_any(path):
                found[os.path.abspath(path)] = Target(shown(os.path.abspath(path), here), True)
        else:
            raise CommandError(f"{path}: no such file or folder")
    return sorted(found.values(), key=lambda target: target.path.split(os.sep))


def shown(path: str, here: str = "") -> str:
    """How an absolute path is shown: from the current folder, if it is below that."""
    here = here or os.path.join(os.getcwd(), "")
    return path[len(here) :] if path.startswith(here) else path


class Patterns:
    """Patterns of paths: ``build`` and ``*_old.py`` are names anywhere, ``chat/old`` is a path from a root folder."""

    def __init__(self, patterns: Sequence[str], root: str) -> None:
        self._root = os.path.abspath(root)
        plain = [pattern.replace(os.sep, "/").rstrip("/") for pattern in patterns]
        self._name = _any([pattern for pattern in plain if "/" not in pattern])
        self._path = _any([re.sub(r"^\./", "", pattern) for pattern in plain if "/" in pattern])

    def match(self, absolute: str, name: str) -> bool:
        """Whether the file or folder at an absolute path, with this name, is meant, whatever lies above it."""
        if self._name is not None and self._name(name):
            return True
        if self._path is None:
            return False
        relative = os.path.relpath(absolute, self._root)
        return any(self._path(path.replace(os.sep, "/")) for path in (absolute, relative))

    def match_any(self, path: str) -> bool:
        """Whether a path, or a folder above it, is meant."""
        absolute = os.path.abspath(path)
        below = os.path.relpath(absolute, self._root)
        parts = below.split(os.sep)
        if parts[0] == os.pardir:
            return self.match(absolute, os.path.basename(absolute))
        return any(
            self.match(os.path.join(self._root, *parts[:end]), parts[end - 1]) for end in range(1, len(parts) + 1)
        )


def _any(patterns: Sequence[str]) -> Optional[Callable[[str], Optional["re.Match[str]"]]]:
    """What matches one of several patterns; None where there are none."""
    return re.compile("|".join(map(translate, patterns))).match if patterns else None


#: What git ignores in a folder and below it: the folder, and its patterns.
Ignored = Tuple[str, "GitIgnoreSpec"]


def _walk(folder: str, excluded: Patterns) -> Iterator[str]:
    """The absolute paths of the Python files in a folder and below; links to folders are not followed."""
    pending: List[Tuple[str, Tuple[Ignored, ...]]] = [(folder, _ignored_above(folder))]
    while pending:
        folder, ignored = pending.pop()
        try:
            with os.scandir(folder) as scanned:
                entries = {entry.name: entry for entry in scanned}
        except OSError:
            continue
        if "pyvenv.cfg" in entries:
            continue
        if ".gitignore" in entries:
            ignored = (*ignored, *_patterns_in(folder, os.path.join(folder, ".gitignore")))
        for name, entry in entries.items():
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not (name.endswith(".py") and entry.is_file()):
                continue
            if not excluded.match(entry.path, name) and not _is_ignored(entry.path, is_folder, ignored):
                if is_folder:
                    pending.append((entry.path, ignored))
                else:
                    yield entry.path


def _ignored_above(folder: str) -> Tuple[Ignored, ...]:
    """What the folders above one say, up to that of its repository; nothing where it is in none."""
    above: List[str] = []
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
            lines = [line for line in file.read().splitlines() if line.strip() and not line.startswith("#")]
    except OSError:
        return
    if lines:
        # It takes longer to load than to read a hundred files.
        from pathspec import GitIgnoreSpec

        yield folder, GitIgnoreSpec.from_lines(lines)


def _is_ignored(path: str, is_folder: bool, ignored: Sequence[Ignored]) -> bool:
    """Whether git ignores an absolute path: the file nearest to it that says anything decides."""
    for folder, patterns in reversed(ignored):
        relative = path[len(folder) :].replace(os.sep, "/").lstrip("/")
        decided: Optional[bool] = patterns.check_file(relative + "/" if is_folder else relative).include
        if decided is not None:
            return decided
    return False

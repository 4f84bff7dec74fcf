"""The settings of a project: ``[tool.channels3-lint]`` of the nearest ``pyproject.toml``."""

from __future__ import annotations

import os
import sys
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from channels3_lint import SettingsError
from channels3_lint.cli.files import shown
from channels3_lint.cli.options import CommandError, prefix_of
from channels3_lint.requirement import known_version

TABLE = "channels3-lint"

#: The formats of ``--output-format``.
FORMATS = ("full", "concise", "json", "github", "gitlab", "junit", "sarif")


class _Reader:
    """Turns values of the file into those of Options; whatever is wrong is said in one line."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.folder = os.path.dirname(path)

    def fail(self, name: str, wanted: str) -> CommandError:
        """What to raise for a value that is not what it must be."""
        return CommandError(f"{self.path}: {name} must be {wanted}")

    def text(self, name: str, value: Any) -> str:
        if not isinstance(value, str):
            raise self.fail(name, "a string")
        return value

    def flag(self, name: str, value: Any) -> bool:
        if not isinstance(value, bool):
            raise self.fail(name, "true or false")
        return value

    def number(self, name: str, value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self.fail(name, "a number, 0 for all cores")
        return value

    def texts(self, name: str, value: Any) -> Tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fail(name, "a list of strings")
        return tuple(value)

    def version(self, name: str, value: Any) -> str:
        # 4.0 without quotes is what many write first.
        try:
            return known_version(str(value) if isinstance(value, (int, float)) else self.text(name, value))
        except SettingsError as error:
            raise CommandError(f"{self.path}: {error}") from None

    def format(self, name: str, value: Any) -> str:
        if value not in FORMATS:
            raise self.fail(name, f"one of {', '.join(FORMATS)}")
        return str(value)

    def codes(self, name: str, value: Any) -> Tuple[str, ...]:
        names = self.texts(name, value)
        try:
            return tuple(map(prefix_of, names))
        except CommandError as error:
            raise CommandError(f"{self.path}: {name}: {error}") from None

    def paths(self, name: str, value: Any) -> Tuple[str, ...]:
        """Folders, from the folder of the file."""
        return tuple(os.path.join(self.folder, item) for item in self.texts(name, value))

    def file(self, name: str, value: Any) -> str:
        return os.path.join(self.folder, self.text(name, value))

    def by_pattern(self, name: str, value: Any) -> Tuple[Tuple[str, Tuple[str, ...]], ...]:
        if not isinstance(value, dict):
            raise self.fail(name, "a table of patterns and lists of codes")
        return tuple((pattern, self.codes(name, codes)) for pattern, codes in value.items())


#: Each setting with the field of Options that it fills, and how it is read.
KEYS: Dict[str, Tuple[str, Callable[[_Reader, str, Any], Any]]] = {
    "baseline": ("baseline", _Reader.file),
    "channels-consumer-classes": ("consumer_classes", _Reader.texts),
    "channels-enable": ("enable", _Reader.texts),
    "channels-source-roots": ("source_roots", _Reader.paths),
    "channels-version": ("channels_version", _Reader.version),
    "exclude": ("exclude", _Reader.texts),
    "extend-exclude": ("extend_exclude", _Reader.texts),
    "fix": ("fix", _Reader.flag),
    "force-exclude": ("force_exclude", _Reader.flag),
    "ignore": ("ignore", _Reader.codes),
    "jobs": ("jobs", _Reader.number),
    "output-format": ("output_format", _Reader.format),
    "per-file-ignores": ("per_file_ignores", _Reader.by_pattern),
    "select": ("select", _Reader.codes),
    "unsafe-fixes": ("unsafe_fixes", _Reader.flag),
}


def settings_of(path: str) -> Dict[str, Any]:
    """The fields of Options that a ``pyproject.toml`` sets; raises CommandError for what is not understood."""
    reader = _Reader(path)
    table = _table(path)
    if table is None:
        raise CommandError(f"{path}: there is no [tool.{TABLE}]")
    found: Dict[str, Any] = {"root": reader.folder or "."}
    for name, value in table.items():
        if name not in KEYS:
            raise CommandError(f"{path}: [tool.{TABLE}] has no setting {name!r}; it has {', '.join(KEYS)}")
        field, read = KEYS[name]
        found[field] = read(reader, name, value)
    if "channels_version" in found:
        found["version_reason"] = f"{os.path.basename(path)} sets channels-version"
    return found


def nearest(paths: Sequence[str]) -> Optional[str]:
    """The nearest ``pyproject.toml`` with settings: in the folder that all paths lie in, or above it."""
    folder = common_folder(paths)
    above: List[str] = [folder]
    while os.path.dirname(above[-1]) != above[-1]:
        above.append(os.path.dirname(above[-1]))
    for folder in above:
        path = shown(os.path.join(folder, "pyproject.toml"))
        if os.path.isfile(path) and _table(path) is not None:
            return path
    return None


def common_folder(paths: Sequence[str]) -> str:
    """The absolute folder that all these files and folders lie in."""
    folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in map(os.path.abspath, paths)]
    try:
        return os.path.commonpath(folders)
    except ValueError:
        # On several drives.
        return os.getcwd()


def _table(path: str) -> Optional[Dict[str, Any]]:
    """The table of this linter in a file; None where there is none. Raises CommandError where it cannot be read."""
    try:
        with open(path, "rb") as file:
            data = file.read()
        if TABLE.encode() not in data:
            return None
        if sys.version_info >= (3, 11):
            import tomllib
        else:
            import tomli as tomllib
        table = tomllib.loads(data.decode()).get("tool", {}).get(TABLE)
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise CommandError(f"{path}: {' '.join(str(error).split())}") from None
    return table if isinstance(table, dict) else None

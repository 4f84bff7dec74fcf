"""A file of findings that are known: only what is new is reported.

A known finding is recognised by its path, its code, its message and the text of its line, so that it may move.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import Counter as CounterOf
from typing import Dict, Iterable, List, Mapping, Tuple

from channels3_lint.cli.diagnostic import Diagnostic
from channels3_lint.cli.options import CommandError

VERSION = 1

#: What a finding is recognised by, in one file.
Key = Tuple[str, str, str]


class Baseline:
    """The known findings, by the absolute paths of their files."""

    def __init__(self, known: Mapping[str, CounterOf[Key]]) -> None:
        self._known = known

    @classmethod
    def read(cls, path: str) -> Baseline:
        """The baseline in a file; raises CommandError where it cannot be read."""
        folder = os.path.dirname(os.path.abspath(path))
        known: Dict[str, CounterOf[Key]] = {}
        try:
            with open(path, encoding="utf-8") as file:
                data = json.load(file)
            if data["version"] != VERSION:
                raise CommandError(f"{path}: a baseline of another version of channels3-lint; write it again")
            for row in data["findings"]:
                of_file = known.setdefault(os.path.normpath(os.path.join(folder, row["path"])), Counter())
                of_file[row["code"], row["message"], row["line"]] += row.get("count", 1)
        except FileNotFoundError:
            raise CommandError(f"{path}: no such baseline; --write-baseline makes one") from None
        except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
            raise CommandError(f"{path}: not a baseline: {error}") from None
        return cls(known)

    def new(self, path: str, diagnostics: Iterable[Diagnostic]) -> List[Diagnostic]:
        """What is not known of a file."""
        known = Counter(self._known.get(os.path.abspath(path), ()))
        found: List[Diagnostic] = []
        for diagnostic in diagnostics:
            key = _key(diagnostic)
            if known[key]:
                known[key] -= 1
            else:
                found.append(diagnostic)
        return found


def write(path: str, diagnostics: Iterable[Diagnostic]) -> None:
    """Write a file in which all these are known; raises CommandError where that fails."""
    folder = os.path.dirname(os.path.abspath(path))
    counted: CounterOf[Tuple[str, Key]] = Counter()
    for diagnostic in diagnostics:
        relative = os.path.relpath(os.path.abspath(diagnostic.path), folder).replace(os.sep, "/")
        counted[relative, _key(diagnostic)] += 1
    rows = []
    for (relative, (code, message, line)), count in sorted(counted.items()):
        row = {"path": relative, "code": code, "message": message, "line": line}
        rows.append({**row, "count": count} if count > 1 else row)
    try:
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": VERSION, "findings": rows}, file, indent=1)
            file.write("\n")
    except OSError as error:
        raise CommandError(f"{path}: {error.strerror}") from None


def _key(diagnostic: Diagnostic) -> Key:
    return diagnostic.code, diagnostic.message, " ".join(diagnostic.line.split())

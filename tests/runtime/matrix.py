"""``python -m runtime.matrix <file>...``: what was expected of every release, and what was seen, side by side.

The files are what ``run.py`` wrote. Says in a line what was left out, and fails where something differs, or where
nothing was run.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Dict, List, Tuple

from channels3_lint import RULES
from runtime.releases import RELEASES

#: Who says what, in which use, of which code.
Key = Tuple[str, str, str]

CODES = {rule.symbol: rule.code for rule in RULES}


def main(files: List[str]) -> int:
    """Print the matrix, and give the exit code."""
    results = [json.loads(Path(file).read_text(encoding="utf-8")) for file in files]
    heads = [f"{found['channels']}, Django {found['django']}, Python {found['python']}" for found in results]
    cells: Dict[Key, Dict[str, str]] = {}
    for found in results:
        for row in found["rows"]:
            key = (f"{CODES.get(row['subject'], '')} {row['subject']}".strip(), row["use"], row["variant"])
            cells.setdefault(key, {})[found["release"]] = cell(row["expected"], row["seen"])
    table = [["Channels (expected, seen)", "", "", *heads]]
    for key in sorted(cells):
        table.append([*key, *(cells[key].get(found["release"], "") for found in results)])
    print("\n".join(aligned(table)))
    for release in RELEASES:
        if release.name not in {found["release"] for found in results}:
            print(f"Left out: Channels {release.name}, which needs one of Python {', '.join(release.pythons)}")
    rows = [row for found in results for row in found["rows"]]
    return 0 if rows and all(row["expected"] == row["seen"] for row in rows) else 1


def cell(expected: str, seen: str) -> str:
    """What was expected and what was seen, in a word each; what differs is marked."""
    return f"{brief(expected)}, {brief(seen)}" + ("" if expected == seen else " (!)")


def brief(outcome: str) -> str:
    """An outcome in a word: ``works``, ``warns``, ``wrong``, or the name of the error or check."""
    first, *warned = outcome.split("; ")
    if first == "works" and warned:
        return "warns"
    if first.startswith("("):
        return first[1:].partition(")")[0]
    return first.replace("at import: ", "").partition(":")[0]


def aligned(table: List[List[str]]) -> List[str]:
    """The lines of a table."""
    widths = [max(map(len, column)) for column in zip(*table)]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths)).rstrip() for row in table]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

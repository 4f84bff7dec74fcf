"""Holds the cells against the linter."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Dict, Iterable, List, NamedTuple, Set, Tuple

from channels3_lint import Linter, Settings
from forms.trees import Cell, Tree, written


class Verdict(NamedTuple):
    """What the linter says of a cell: whether the mistake is found, and what else is said of it and of its twin."""

    cell: Cell
    is_found: bool
    elsewhere: Tuple[str, ...]
    twin: Tuple[str, ...]

    @property
    def is_missed(self) -> bool:
        """Whether what could be known is not found."""
        return not self.is_found and not self.cell.form.unknowable


class Said(NamedTuple):
    """A finding: where, and what."""

    path: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.code} {self.message}"


#: The cells that are missed today: a form, and the rows in which it is missed.
KNOWN = Path(__file__).parent / "known.txt"

#: The share of the cells, by their weights, that must be found at least.
FLOOR = 0.82


def known_misses() -> Set[Tuple[str, str]]:
    """The rows and forms of the cells that are missed today."""
    lines = KNOWN.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(": ")[::2] for line in lines if line and not line.startswith("#"))
    return {(row, form) for form, rows in pairs for row in rows.split(", ")}


def as_known(missed: Iterable[Cell]) -> str:
    """The text that lists these cells as known misses."""
    by_form: Dict[str, List[str]] = {}
    for cell in missed:
        by_form.setdefault(cell.form.title, []).append(cell.row.name)
    lines = [f"{form}: {', '.join(sorted(rows))}" for form, rows in sorted(by_form.items())]
    return "\n".join(["# Cells that are missed: `python -m forms --known` writes them.", *lines, ""])


def share(cells: Iterable[Cell], missed: Set[Tuple[str, str]]) -> float:
    """The share of the cells that are not missed, by their weights."""
    weights = {(cell.row.name, cell.form.title): cell.form.weight for cell in cells}
    return sum(weight for cell, weight in weights.items() if cell not in missed) / sum(weights.values())


def judged(cell: Cell) -> Verdict:
    """A cell and its twin, as the linter sees them."""
    bad, good = cell.tree("bad"), cell.tree("good")
    said = findings(bad, cell.row.version)
    right = [one for one in said if one.code == cell.row.code and (one.path, one.line) in bad.lines]
    others = [one for one in said if one not in right and one.code not in cell.row.also]
    return Verdict(cell, bool(right), tuple(map(str, others)), tuple(map(str, findings(good, cell.row.version))))


def findings(tree: Tree, version: str) -> List[Said]:
    """What the linter says of a tree, for a version of Channels."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        linter = Linter(Settings(channels_version=version))
        return [
            Said(file.relative_to(folder).as_posix(), finding.span.line, finding.rule.code, finding.message)
            for file in written(tree, folder)
            if file.suffix == ".py"
            for finding in linter.check(str(file), file.read_text(encoding="utf-8"))
        ]

"""Holds the cells against the linter."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import List, NamedTuple, Tuple

from channels3_lint import Linter, Settings
from forms.trees import Cell, Tree, written


class Verdict(NamedTuple):
    """What the linter says of a cell: whether the mistake is found, and what else is said of it and of its twin."""

    cell: Cell
    is_found: bool
    elsewhere: Tuple[str, ...]
    twin: Tuple[str, ...]


class Said(NamedTuple):
    """A finding: where, and what."""

    path: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.code} {self.message}"


def judged(cell: Cell) -> Verdict:
    """A cell and its twin, as the linter sees them."""
    bad, good = cell.tree("bad"), cell.tree("good")
    said = findings(bad, cell.row.settings)
    right = [one for one in said if one.code == cell.row.code and (one.path, one.line) in bad.lines]
    others = [one for one in said if one not in right and one.code not in cell.row.also]
    return Verdict(cell, bool(right), tuple(map(str, others)), tuple(map(str, findings(good, cell.row.settings))))


def findings(tree: Tree, settings: object = None) -> List[Said]:
    """What the linter says of a tree."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        linter = Linter(Settings(channels_version="3.0"))
        return [
            Said(file.relative_to(folder).as_posix(), finding.span.line, finding.rule.code, finding.message)
            for file in written(tree, folder)
            for finding in linter.check(str(file), file.read_text(encoding="utf-8"))
        ]

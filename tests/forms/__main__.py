"""``python -m forms``: the matrix, by rows and by kinds of reasoning.

``--missed`` lists the cells that are not found, ``--known`` writes them down as known. ``--row`` and ``--column``
choose, by a name; ``--show ROW COLUMN`` prints a cell and its twin, and ``--write FOLDER`` with it puts them there.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Callable, Dict, List

from forms.judge import KNOWN, Verdict, as_known, judged
from forms.rows import rows
from forms.trees import MARK, VARIANTS, Cell, Tree, cells, chosen, written


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m forms", description=__doc__)
    parser.add_argument("--row")
    parser.add_argument("--column")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--trees", action="store_true", help="with --missed: one tree of each column")
    parser.add_argument("--known", action="store_true")
    parser.add_argument("--show", nargs=2, metavar=("ROW", "COLUMN"))
    parser.add_argument("--write", type=Path, metavar="FOLDER")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    known = cells(rows())
    if options.show:
        for cell in chosen(known, *options.show):
            show(cell, options.write)
        return 0
    verdicts = all_judged(chosen(known, options.row, options.column), options.jobs)
    if options.known:
        KNOWN.write_text(as_known(one.cell for one in verdicts if one.is_missed), encoding="utf-8")
    elif options.missed:
        print(missed(verdicts, options.trees))
    else:
        print(table("row", verdicts, lambda cell: f"{cell.row.code} {cell.row.name}"))
        print(table("kind", verdicts, lambda cell: cell.form.kind))
    return 0


def all_judged(known: List[Cell], jobs: int = 1) -> List[Verdict]:
    """Cells as the linter sees them, by several processes if so wished."""
    if jobs == 1:
        return [judged(cell) for cell in known]
    with ProcessPoolExecutor(jobs) as pool:
        return list(pool.map(judged, known, chunksize=20))


def table(head: str, verdicts: List[Verdict], key: Callable[[Cell], str]) -> str:
    """How many are found by rows or columns, with the shares by weight."""
    groups: Dict[str, List[Verdict]] = {}
    for verdict in verdicts:
        groups.setdefault(key(verdict.cell), []).append(verdict)
    lines = [f"{head:<60}{'found':>7}{'of':>6}{'weighed':>9}{'other':>7}{'twins':>7}"]
    for name, group in [*groups.items(), ("all", verdicts)]:
        group = [one for one in group if not one.cell.form.unknowable]
        if not group:
            continue
        found = [verdict for verdict in group if verdict.is_found]
        share = sum(one.cell.form.weight for one in found) / (sum(one.cell.form.weight for one in group) or 1)
        other, twins = sum(bool(one.elsewhere) for one in group), sum(bool(one.twin) for one in group)
        lines.append(f"{name:<60}{len(found):>7}{len(group):>6}{share:>8.0%} {other:>7}{twins:>7}")
    return "\n".join(lines) + "\n"


def missed(verdicts: List[Verdict], with_trees: bool) -> str:
    """The cells that are missed, by kinds of reasoning and forms; false twins first."""
    lines: List[str] = []
    for verdict in verdicts:
        lines += [f"FALSE TWIN {verdict.cell.name}: {said}" for said in verdict.twin]
        lines += [f"ELSEWHERE {verdict.cell.name}: {said}" for said in verdict.elsewhere]
    kinds: Dict[str, Dict[str, List[Verdict]]] = {}
    for verdict in verdicts:
        if verdict.is_missed:
            form = verdict.cell.form
            kinds.setdefault(form.kind, {}).setdefault(form.title, []).append(verdict)
    for kind, of_kind in sorted(kinds.items(), key=lambda item: -sum(map(len, item[1].values()))):
        lines += ["", f"## {kind}: {sum(map(len, of_kind.values()))} missed", ""]
        for name, group in of_kind.items():
            lines.append(f"- {name}: {len(group)} missed: {', '.join(one.cell.row.name for one in group)}")
            if with_trees:
                lines += ["", "```python", as_text(group[0].cell.tree("bad")), "```", ""]
    return "\n".join(lines)


def as_text(tree: Tree) -> str:
    """The files of a tree, one below the other; lines that may be reported end with the mark."""
    lines: List[str] = []
    for path, text in tree.files.items():
        lines.append(f"# --- {path}")
        for number, line in enumerate(text.rstrip().split("\n"), 1):
            lines.append(f"{line}  {MARK}" if (path, number) in tree.lines else line)
    return "\n".join(lines)


def show(cell: Cell, folder: Path) -> None:
    """Print a cell and its twin, or write them into a folder."""
    for variant in VARIANTS:
        tree = cell.tree(variant)
        print(f"# ===== {cell.name}: {variant}\n{as_text(tree)}")
        if folder:
            written(tree, folder / variant)


if __name__ == "__main__":
    sys.exit(main())

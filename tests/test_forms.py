"""The forms are held against the linter: what is found, what is missed, and that the twins are silent.

``python -m forms --known`` writes down what is missed now; what was found before must not be among it.
"""

from __future__ import annotations

from collections import Counter
from typing import Dict, List

import pytest

from forms.judge import FLOOR, judged, known_misses, share
from forms.rows import rows
from forms.trees import Cell, cells
from channels3_lint import RULES

ALL = cells(rows())

BY_ROW: Dict[str, List[Cell]] = {}
for _cell in ALL:
    BY_ROW.setdefault(_cell.row.name, []).append(_cell)


@pytest.mark.parametrize("row", BY_ROW)
def test_row(row: str) -> None:
    """No twin is reported, nothing is reported elsewhere, and what is missed is what is known to be missed."""
    known = known_misses()
    wrong: List[str] = []
    for verdict in map(judged, BY_ROW[row]):
        cell = verdict.cell
        wrong += [f"{cell.name}: the twin is reported: {said}" for said in verdict.twin]
        wrong += [f"{cell.name}: reported elsewhere: {said}" for said in verdict.elsewhere]
        is_known = (cell.row.name, cell.form.title) in known
        if verdict.is_missed and not is_known:
            wrong.append(f"{cell.name}: is missed")
        if verdict.is_found and is_known:
            wrong.append(f"{cell.name}: is found now: take it out of known.txt")
    assert not wrong, "\n".join(wrong)


def test_share() -> None:
    """So much is found at least, by what people write most."""
    assert share([cell for cell in ALL if not cell.form.unknowable], known_misses()) >= FLOOR


def test_known_misses_are_cells() -> None:
    assert known_misses() <= {(cell.row.name, cell.form.title) for cell in ALL if not cell.form.unknowable}


#: Rules about texts in settings, about entry modules as a whole, and about calls that are no applications: these are
#: not written in so many ways, and have their cases.
WITHOUT_FORMS = {"CHN112", "CHN113", "CHN114", "CHN206", "CHN207", "CHN208"}


def test_every_default_rule_has_a_row() -> None:
    assert {row.code for row in rows()} == {rule.code for rule in RULES if not rule.is_opt_in} - WITHOUT_FORMS


def test_names_are_unique() -> None:
    assert max(Counter(cell.name for cell in ALL).values()) == 1


def test_lines() -> None:
    """Every cell says where it may be reported."""
    assert all(cell.tree("bad").lines for cell in ALL)

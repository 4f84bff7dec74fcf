"""Fixes are made in rounds, until nothing is left to fix; a file that would be worse for it stays as it was."""

from __future__ import annotations

import ast
from collections import Counter
from typing import Callable, Iterable, List, NamedTuple, Sequence, Tuple

from channels3_lint import Edit, Fix, Source

#: How many rounds a file is given: fixes that wait for one another are few.
MAX_ROUNDS = 20


class Found(NamedTuple):
    """What is found in a text: the codes of all findings that nothing suppresses, and the fixes to make."""

    codes: Tuple[str, ...]
    fixes: Tuple[Fix, ...]


class Fixed(NamedTuple):
    """A file after its fixes, and the titles of these; ``note`` says why it was left as it was."""

    source: Source
    made: Tuple[str, ...] = ()
    note: str = ""


def fixed(source: Source, find: Callable[[Source], Found]) -> Fixed:
    """Make all fixes of a file. ``find`` may raise SyntaxError, for a text that does not parse."""
    before = found = find(source)
    current = source
    made: List[str] = []
    for _ in range(MAX_ROUNDS):
        if not found.fixes:
            break
        current, titles = _round(current, found.fixes)
        made += titles
        try:
            # What find looks at may be too little of the text to know that it parses.
            ast.parse(current.text)
            if Source.of_bytes(current.to_bytes()).text != current.text:
                return Fixed(source, note="its fixes would change the encoding")
            found = find(current)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            if isinstance(error, UnicodeEncodeError):
                return Fixed(source, note=f"its fixes have a character that {current.encoding} cannot write")
            return Fixed(source, note="it would no longer parse after its fixes")
    if found.fixes:
        return Fixed(source, note=f"its fixes have no end after {MAX_ROUNDS} rounds")
    gained = Counter(found.codes) - Counter(before.codes)
    if gained:
        return Fixed(source, note=f"it would gain {', '.join(sorted(gained))} by its fixes")
    return Fixed(current, tuple(made))


def _round(source: Source, fixes: Iterable[Fix]) -> Tuple[Source, List[str]]:
    """Make the fixes that do not overlap, the first first; the others wait for the next round."""
    edits: Tuple[Edit, ...] = ()
    titles: List[str] = []
    for fix in fixes:
        together = merged(edits, fix.edits)
        try:
            source.edited(together)
        except ValueError:
            continue
        edits = together
        titles.append(fix.title)
    return source.edited(edits), titles


def merged(edits: Sequence[Edit], more: Sequence[Edit]) -> Tuple[Edit, ...]:
    """Edits together; those that are the same count once."""
    return tuple(dict.fromkeys((*edits, *more)))

"""What is known of the elements of a list: which there are, whether each is surely there, and in which order."""

from __future__ import annotations

import ast
import difflib
from dataclasses import dataclass, replace
from typing import List, Optional, Tuple

from channels3_lint.semantics.project import Module

#: Where two lists differ in more than so many pairs of elements, what they have in common is not looked for.
MAX_PAIRS = 10_000


@dataclass(frozen=True)
class Element:
    """One element of a list, as it is written in a module.

    ``by`` is the name or call that brought it to the list, where it was not written there; ``is_sure`` whether it is
    there in every run; ``is_placed`` whether it stands between the others as it does here.
    """

    module: Module
    node: ast.expr
    by: Optional[ast.expr] = None
    is_sure: bool = True
    is_placed: bool = True


#: The elements of a list, in order. None is any number of elements about which nothing is known.
Elements = Tuple[Optional[Element], ...]

UNKNOWN: Elements = (None,)

#: What a name holds between two statements; None before it is bound.
ListState = Optional[Elements]


def unsure(elements: Elements) -> Elements:
    """The same elements, any of which may be missing."""
    return tuple(element and replace(element, is_sure=False) for element in elements)


def shuffled(elements: Elements) -> Elements:
    """The same elements in an order that is not known."""
    return tuple(element and replace(element, is_placed=False) for element in elements)


def scattered(state: ListState) -> Elements:
    """What is in a list about which only its elements of before are known: each may be anywhere, or missing."""
    return unsure(shuffled(state or ())) + UNKNOWN


def merged(left: Elements, right: Elements) -> Elements:
    """What is in one of two lists: what only one of them has may be missing."""
    keys, other_keys = list(map(_key, left)), list(map(_key, right))
    begin = _shared(keys, other_keys)
    rest = _merged(left[begin:], right[begin:], keys[begin:], other_keys[begin:])
    return tuple(map(_both, left[:begin], right[:begin])) + rest


def _shared(keys: List[object], other_keys: List[object]) -> int:
    """How many keys two lists have in common from their beginning."""
    pairs = enumerate(zip(keys, other_keys))
    return next((index for index, (key, other) in pairs if key != other), min(len(keys), len(other_keys)))


def _merged(left: Elements, right: Elements, keys: List[object], other_keys: List[object]) -> Elements:
    if len(left) * len(right) > MAX_PAIRS:
        return shuffled(unsure(left + right))
    found: Elements = ()
    matcher = difflib.SequenceMatcher(None, keys, other_keys)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag == "equal":
            found += tuple(map(_both, left[start:end], right[other_start:other_end]))
        else:
            found += unsure(left[start:end] + right[other_start:other_end])
    return found


def _both(left: Optional[Element], right: Optional[Element]) -> Optional[Element]:
    if left is None or right is None:
        return None
    return replace(left, is_sure=left.is_sure and right.is_sure, is_placed=left.is_placed and right.is_placed)


def _key(element: Optional[Element]) -> object:
    """What is the same for elements that are: the text of a constant, the place of anything else."""
    if element is None:
        return None
    return element.node.value if isinstance(element.node, ast.Constant) else element.node


def positions_of(elements: Elements, node: ast.expr) -> List[int]:
    """Where a constant stands in a list."""
    if not isinstance(node, ast.Constant):
        return []
    return [index for index, element in enumerate(elements) if element is not None and _key(element) == node.value]


def brought(elements: Elements, by: ast.expr) -> Elements:
    return tuple(element and replace(element, by=by) for element in elements)

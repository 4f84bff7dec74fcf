"""Questions about code, each answered once during the check of one file.

Every question has a finite answer: a cycle contributes nothing, and a chain longer than MAX_DEPTH is unknown. An answer
knows whether a file other than the checked one was consulted for it, however often it is given.
"""

from __future__ import annotations

import math
from typing import Callable, Dict, Hashable, Iterable, Optional, Set, Tuple, TypeVar

#: How many steps from an expression to what it stands for.
MAX_DEPTH = 40

#: How many questions one file may ask before all others are unknown: code in circles may have any number of paths.
MAX_QUESTIONS = 20_000

#: How many parts an answer may have: what may be more than anybody has written by hand is unknown.
MAX_PARTS = 200

#: How often they may be found in all, one as often as it may be.
MAX_REPEATED = 5_000

#: A question: what is asked, and of what.
Question = Tuple[Hashable, ...]

T = TypeVar("T")


class Watch:
    """A ``with`` in which ``is_elsewhere`` begins anew."""

    __slots__ = ("_answers", "_before")

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._before = answers.is_elsewhere

    def __enter__(self) -> None:
        self._answers.is_elsewhere = False

    def __exit__(self, *_: object) -> None:
        self._answers.is_elsewhere = self._before


class Answers:
    """What has been worked out so far. ``is_elsewhere``: whether another file was consulted for what is watched."""

    def __init__(self) -> None:
        self.is_elsewhere = False
        #: In which circumstances questions are asked: the call that is being followed.
        self.frame: Optional[Hashable] = None
        self._known: Dict[Question, Tuple[object, ...]] = {}
        self._from_elsewhere: Set[Question] = set()
        #: The questions that are being answered, each with how many others were at its beginning.
        self._running: Dict[Question, int] = {}
        #: The outermost running question that the one at hand has met again.
        self._cut = math.inf
        self._asked = 0

    def watched(self) -> Watch:
        """Watch whether another file is consulted for this, apart from what is watched around it."""
        return Watch(self)

    @property
    def is_cut(self) -> bool:
        """Whether something was cut short that the question at hand rests on: what is not found may be there."""
        return self._cut < math.inf

    def of(self, question: Question, compute: Callable[[], Iterable[T]]) -> Tuple[T, ...]:
        """Answer a question once. An answer that a cycle cut short is not kept, so that order does not matter."""
        if self.frame is not None:
            question = (*question, self.frame)
        known = self._known.get(question)
        if known is not None:
            self.is_elsewhere = self.is_elsewhere or question in self._from_elsewhere
            return known  # type: ignore[return-value]
        depth = len(self._running)
        self._asked += 1
        if question in self._running or depth > MAX_DEPTH or self._asked > MAX_QUESTIONS:
            self._cut = min(self._cut, self._running.get(question, 0))
            return ()
        outer_cut, self._cut = self._cut, math.inf
        before, self.is_elsewhere = self.is_elsewhere, False
        self._running[question] = depth
        try:
            result = _bounded(compute())
        except RecursionError:
            # Generated code may nest deeper than any stack: what it stands for is unknown.
            result, self._cut = (), 0
        finally:
            del self._running[question]
        if self._cut >= depth:
            self._known[question] = result
            if self.is_elsewhere:
                self._from_elsewhere.add(question)
            self._cut = outer_cut
        else:
            self._cut = min(self._cut, outer_cut)
        self.is_elsewhere = self.is_elsewhere or before
        return result


def _bounded(parts: Iterable[T]) -> Tuple[T, ...]:
    """All parts of an answer, each once; none where they are too many."""
    found: Dict[T, None] = {}
    for count, part in enumerate(parts):
        found[part] = None
        if len(found) > MAX_PARTS or count > MAX_REPEATED:
            return ()
    return tuple(found)

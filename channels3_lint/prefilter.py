"""The gate: which rules a text may concern, before anything is parsed."""

from __future__ import annotations

from collections import defaultdict
from typing import Dict, List, Sequence, Set, Tuple

from channels3_lint.rule import Rule, Word

#: What several words have in common, and few other texts: looking for it once does for all of them.
COMMON = ("application", "ocket", "Router", "scope", "sgi", "urls")


class Prefilter:
    """Most files have nothing to do with Channels; a few words, looked for in their text, tell."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        #: What each rule looks for together, by what a text must have for that to be worth it.
        self._wanted: Dict[str, List[Tuple[Rule, Tuple[Word, ...]]]] = defaultdict(list)
        for rule in rules:
            for words in rule.prefilter:
                together = (words,) if isinstance(words, str) else words
                self._wanted[_root(together)].append((rule, together))

    def rules(self, text: str) -> List[Rule]:
        """The rules that a text has the words for."""
        passed: Set[str] = set()
        words = _Words(text)
        for root, wanted in self._wanted.items():
            if root in text:
                passed.update(rule.code for rule, together in wanted if all(map(words.has, together)))
        return [rule for rule in self._rules if rule.code in passed] if passed else []


def _root(together: Tuple[Word, ...]) -> str:
    """What is looked for first: a part of the first word, which is plain."""
    first = str(together[0])
    return next((common for common in COMMON if common in first), first)


class _Words:
    """Which words a text has: each is looked for once, however many rules ask."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: Dict[Word, bool] = {}

    def has(self, word: Word) -> bool:
        """Whether a word is in the text, or a pattern matches somewhere."""
        known = self._known.get(word)
        if known is None:
            known = word in self._text if isinstance(word, str) else word.search(self._text) is not None
            self._known[word] = known
        return known

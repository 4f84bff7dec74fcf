"""All that the rules can say, and that the cases say it in full: where it is, how sure it is, and in which words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Dict, Iterator, List, Pattern, Set, Tuple

import pytest

import hosts
from cases import Case, Seen, Want, all_cases
from channels3_lint import RULES, Rule
from pages import PAGES

#: The messages of each rule, as its page lists them in ``messages.txt``. What stands between the braces depends on the
#: code that is read; a name stands for the same each time.
MESSAGES: Dict[str, List[str]] = {page.rule.code: page.messages for page in PAGES}

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def pattern(message: str) -> Pattern[str]:
    """What a finding's message must be."""
    named: Set[str] = set()
    parts = []
    for fixed, name in re.findall(r"([^{]+)|\{(\w+)\}", message):
        parts.append(re.escape(fixed) if fixed else f"(?P={name})" if name in named else f"(?P<{name}>.+?)")
        named.add(name)
    return re.compile("".join(parts))


def form(seen: Seen) -> str:
    """The message of the table that a finding has: of several, the first."""
    return next((message for message in MESSAGES[seen.code] if pattern(message).fullmatch(seen.message)), "")


@lru_cache(maxsize=None)
def everything() -> List[Tuple[Seen, List[Want]]]:
    """All findings in the cases and the pages, each with what was wanted of it in full."""
    codes: List[Case] = [*all_cases(), *(page.code("bad") for page in PAGES)]
    return [
        (seen, [want for want in case.wants() if want.is_full and want.is_met_by(seen)])
        for case in codes
        for seen in hosts.core(case)
    ]


@every_rule
def test_a_rule_says_what_is_listed_and_nothing_else(rule: Rule) -> None:
    said = [seen for seen, _ in everything() if seen.code == rule.code]
    assert [seen.message for seen in said if not form(seen)] == []
    assert {form(seen) for seen in said} == set(MESSAGES[rule.code])


@every_rule
def test_every_message_is_wanted_in_full_as_sure_as_it_can_be(rule: Rule) -> None:
    def kinds(found: Iterator[Seen]) -> Set[str]:
        return {f"{seen.confidence}: {form(seen)}" for seen in found if seen.code == rule.code}

    said = kinds(seen for seen, _ in everything())
    assert said - kinds(seen for seen, wants in everything() if wants) == set()

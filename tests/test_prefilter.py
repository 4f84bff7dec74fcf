"""The prefilter: no text that a rule has something to say about is kept out, and most others are."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Dict, List, Pattern, Set

import pytest

import hosts
from cases import Case, all_cases
from channels3_lint import RULES, Rule
from channels3_lint.prefilter import Prefilter
from channels3_lint.rule import Word
from pages import PAGES

EXAMPLES = Path(__file__).parent.parent / "examples"


#: What some of the patterns are there for, each written as one would.
WRITTEN = (
    "class A(B, C):",
    "def __call__(self, scope, receive):",
    "self.scope['user']",
    "[path('', chat), re_path('', chat), url('', chat)]",
    "urls.path('', chat)",
    "django.setup()",
    "import channels",
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_text_with_the_words_of_a_rule_is_let_in(rule: Rule) -> None:
    prefilter = Prefilter(RULES)
    for word in rule.prefilter:
        words = [word] if isinstance(word, str) else reversed(word)
        assert rule in prefilter.rules("\n".join(map(written, words))), word


def written(word: Word) -> str:
    return word if isinstance(word, str) else next(text for text in WRITTEN if word.search(text))


def codes() -> List[Case]:
    """All code that has something to report, or nothing: the cases, the pages, the examples."""
    pages = [page.code(variant) for page in PAGES for variant in ("bad", "good")]
    return [*all_cases(), *pages, *(Case(folder) for folder in sorted(EXAMPLES.iterdir()) if folder.is_dir())]


@pytest.mark.parametrize("code", codes(), ids=lambda code: f"{code.path.parent.name}/{code.path.name}")
def test_without_the_prefilter_nothing_more_is_found(code: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    found = hosts.core(code)
    monkeypatch.setattr(Prefilter, "rules", lambda self, text: self._rules)
    assert hosts.core(code) == found


@lru_cache(maxsize=None)
def texts_found_in() -> Dict[str, List[str]]:
    """The texts of all files in which each rule finds something, by its code."""
    found: Dict[str, Set[Path]] = {}
    for code in codes():
        for seen in hosts.core(code):
            found.setdefault(seen.code, set()).add(code.path / seen.path)
    return {code: [path.read_text(encoding="utf-8") for path in sorted(paths)] for code, paths in found.items()}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_word_is_needed(rule: Rule) -> None:
    for word in rule.prefilter:
        others = tuple(other for other in rule.prefilter if other != word)
        prefilter = Prefilter([replace(rule, prefilter=others)])
        assert not all(map(prefilter.rules, texts_found_in()[rule.code])), word


#: Texts of other worlds, each with all but one of what counts together.
NEARLY = (
    """
class TokenWebSocket:
    # A websocket of one scope for each token, around an inner application.

    def __init__(self, app):
        self.inner = app

    def __call__(self, token):
        return self.inner(token.scopes)
""",
    "router = Router()\n\n\nasync def setup(bot):\n    bot.include(router)\n",
    "from django.utils.translation import LANGUAGE_SESSION_KEY\n",
    'default_app_config = "shop.apps.ShopConfig"\n',
    "from shop.utils import hacks\n",
    "class SessionMiddlewareInstance:\n    pass\n",
    "import re\n\n\ndef re_path(pattern):\n    return re.compile(pattern)\n",
)


@lru_cache(maxsize=None)
def all_texts() -> List[str]:
    return [*NEARLY, *(file.read_text(encoding="utf-8", errors="replace") for code in codes() for file in code.files)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_word_that_counts_with_others_keeps_something_out(rule: Rule) -> None:
    kept_out = [text for text in all_texts() if not Prefilter([rule]).rules(text)]
    for group in rule.prefilter:
        for word in () if isinstance(group, str) else group:
            others = [other for other in group if other != word]
            if isinstance(word, str) and any(is_part_of(word, other) for other in others):
                # What a pattern begins with, which is looked for first.
                continue
            assert any(all(has(text, other) for other in others) for text in kept_out), (group, word)


def is_part_of(word: str, other: Word) -> bool:
    return isinstance(other, Pattern) and re.escape(word) in other.pattern


def has(text: str, word: Word) -> bool:
    return word in text if isinstance(word, str) else bool(word.search(text))


@pytest.mark.parametrize(
    "text",
    [
        "class Room:\n    pass\n",
        "from django.urls import reverse\n\n\ndef link(request):\n    return request.get_full_path()\n",
        "from django.urls import reverse\n\n\ndef link(page):\n    return page.get_absolute_url()\n",
        '"""What is in scope and the application around it."""\n\n\nasync def receive(queue):\n    pass\n',
        "class Lexer:\n    def __init__(self, app, scopes):\n        self.inner_scopes = app  # of this scope.\n",
        "from django.core.wsgi import get_wsgi_application\n",
        "import django\n\ndjango.setup()\n",
    ],
)
def test_a_text_of_another_world_is_kept_out(text: str) -> None:
    assert Prefilter([rule for rule in RULES if not rule.is_opt_in]).rules(text) == []


def test_words_that_count_together_must_all_be_there() -> None:
    prefilter = Prefilter([Rule("CHN199", "both", "3.0", "Both.", prefilter=(("scope", "inner"), "Router"))])
    assert prefilter.rules("scope, receive, send") == []
    assert [rule.code for rule in prefilter.rules("inner(scope)")] == ["CHN199"]
    assert [rule.code for rule in prefilter.rules("URLRouter")] == ["CHN199"]

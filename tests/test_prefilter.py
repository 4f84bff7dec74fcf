"""The prefilter: no text that a rule has something to say about is kept out, and most others are."""

from __future__ import annotations

import pytest

from channels3_lint import RULES, Rule
from channels3_lint.prefilter import Prefilter
from channels3_lint.rule import Word


#: What some of the patterns are there for, each written as one would.
WRITTEN = (
    "def __call__(self, scope, receive):",
    "self.scope['user']",
    "[path('', chat), re_path('', chat), url('', chat)]",
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_text_with_the_words_of_a_rule_is_let_in(rule: Rule) -> None:
    prefilter = Prefilter(RULES)
    for word in rule.prefilter:
        words = [word] if isinstance(word, str) else reversed(word)
        assert rule in prefilter.rules("\n".join(map(written, words))), word


def written(word: Word) -> str:
    return word if isinstance(word, str) else next(text for text in WRITTEN if word.search(text))


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

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

#: What stands between the braces depends on the code that is read; a name stands for the same each time.
MESSAGES: Dict[str, List[str]] = {
    "CHN101": [
        "{name} is a consumer class, not an application: use {name}.as_asgi()",
        "{name} is the consumer class {consumer}, not an application: use {name}.as_asgi()",
        "the consumer class {name} is not an application: use {name}.as_asgi()",
    ],
    "CHN102": [
        "{method} is a method, not an application: call it, {method}()",
        "a route has no as_asgi(): call it on the consumer, inside the route",
        "consumers have no as_wsgi(): use {consumer}.as_asgi()",
    ],
    "CHN103": [
        "{name} takes the scope alone: use async def __call__(self, scope, receive, send)",
        "{name} takes the scope alone: use async def {name}(scope, receive, send)",
        "this lambda takes the scope alone: use an async def of (scope, receive, send)",
        "{name} is made for a second call: move it into {middleware}.__call__",
    ],
    "CHN104": [
        "{name}.__init__ is no longer given the scope: drop it, and read self.scope when connected",
        "{name}.__init__ is no longer given the scope, its {parameter}: drop it, and read self.scope when connected",
        "{base}.__init__() takes no scope since Channels 3: call it without",
        "{name}(...) is no longer made with the scope: use {name}.as_asgi() as the application",
    ],
    "CHN105": [
        "{name}.__call__ is given the scope as well: use async def __call__(self, scope, receive, send)",
    ],
    "CHN106": [
        "{this}.scope is not set before the consumer is called",
    ],
    "CHN107": [
        "{name} is called with the scope alone: use await {name}(scope, receive, send)",
        "super().__call__ is called without the scope: use await super().__call__(scope, receive, send)",
        "{name} is called in a second call: call the application once, with (scope, receive, send)",
    ],
    "CHN108": [
        "{name} is not async, so {callers} misread it: use async def __call__(self, scope, receive, send)",
        "{name} is not async, so {callers} misread it: use async def {name}(scope, receive, send)",
        "this lambda is not async, so {callers} misread it: use an async def of (scope, receive, send)",
        "{name} is not async, so {callers} misread it: make it async",
    ],
    "CHN109": [
        "get_asgi_application is a function, not an application: call it",
    ],
    "CHN110": [
        "models are imported before {setup}(): {chain}; import it below",
        "{function}() is called before {setup}(): call it below",
        "the model {name} is defined before {setup}(): define it below",
    ],
    "CHN111": [
        "{name} is a list of routes, not an application: use URLRouter({name})",
        "a list is a list of routes, not an application: use URLRouter([...])",
        "a route is not an application: use URLRouter([...])",
        "include() is not supported in a URLRouter: use a nested URLRouter([...])",
        "{view} is a Django view: leave HTTP to get_asgi_application()",
    ],
    "CHN201": [
        "Channels {version} never calls {hook}(): do this in async def __call__(self, scope, receive, send)",
    ],
    "CHN202": [
        "one {name} object serves all connections: use {consumer}.as_asgi()",
    ],
    "CHN203": [
        "{attribute} is shared by all connections: keep it in a local variable or in the scope",
    ],
    "CHN204": [
        "{name}(...) is never awaited, so it never runs: write await {name}(...)",
    ],
    "CHN205": [
        "this {kind} is shared by all connections: make {name} in __init__",
    ],
    "CHN301": [
        '{name} has no "http" application: add "http": get_asgi_application()',
        '{name} has no "http" application, and Channels 4 adds none: add "http": get_asgi_application()',
    ],
    "CHN302": [
        "channels.http.{name} is deprecated: use {instead}",
        "AsgiHandler as a class fails on Channels 3: use django.core.asgi.get_asgi_application()",
        "channels.http.{name} is gone from Channels 4: use {instead}",
    ],
    "CHN303": [
        "{name} takes two calls, which Channels 4 no longer makes: use {signature}",
        "{name} takes two calls, and Channels makes one: use {signature}",
        "{name} takes two calls, and runserver makes one: use {signature}",
    ],
    "CHN304": [
        "get_default_application() is Channels 2 style: use ProtocolTypeRouter with get_asgi_application() in asgi.py",
    ],
    "CHN305": [
        "{name} is gone from Channels {version}: {instead}",
    ],
    "CHN901": [
        "ASGI_APPLICATION leads to {module}: by convention, the application is in asgi.py",
        "this application is in {module}: by convention, it is in asgi.py",
    ],
    "CHN902": [
        "{view} is no Django view: route it in a URLRouter",
        "{routes} brings consumers into urlpatterns: use a URLRouter",
    ],
    "CHN903": [
        'Channels 4 has no runserver of its own: put "daphne" first in INSTALLED_APPS',
        '"daphne" is below "django.contrib.staticfiles", whose runserver is taken: put it first',
    ],
}

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


def test_the_table_has_every_rule() -> None:
    assert list(MESSAGES) == [rule.code for rule in RULES]


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

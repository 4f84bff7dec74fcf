"""CHN109: ``get_asgi_application`` where the application that it gives must stand.

Every request fails: ``get_asgi_application() takes 0 positional arguments but 3 were given`` (Django 3.0 and later).
"""

from __future__ import annotations

from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.applications import Slot
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.values import Dotted

RULE = Rule(
    code="CHN109",
    symbol="http-application-not-called",
    since="3.0",
    summary="`get_asgi_application` stands where its result must.",
    words=("get_asgi_application",),
)


@RULE.check(Slot)
def not_called(meaning: Meaning, module: Module, slot: Slot) -> Iterator[Problem]:
    """A slot that holds the function, unless its name was given to what it returns."""
    if Dotted(channels_api.GET_ASGI_APPLICATION) not in meaning.names.values(module, slot.node):
        return
    if not meaning.guards.is_left_alone(module, slot.node):
        yield Problem(slot.node, "get_asgi_application is a function, not an application: call it")

"""CHN109: ``get_asgi_application`` where the application that it gives must stand.

Every request fails: ``get_asgi_application() takes 0 positional arguments but 3 were given`` (Django 3.0 and later).
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule, appending
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import Application, Kind
from channels3_lint.semantics.slots import Slot
from channels3_lint.semantics.values import Dotted, Value, dotted_name

RULE = Rule(
    code="CHN109",
    symbol="http-application-not-called",
    since="3.0",
    summary="`get_asgi_application` stands where its result must.",
    prefilter=channels_api.SLOT_WORDS,
    is_fixable=True,
)

MESSAGE = "{} is a function, not an application: call it"


@RULE.check_slot(Kind.HTTP_FACTORY)
def not_called(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """Django's function, or Channels' own, in any slot."""
    yield Problem(slot.node, MESSAGE.format(application.name), make_fix=appending(slot.node, "()"))


@RULE.check(ast.Await)
def awaited(context: Context, node: ast.Await) -> Iterator[Problem]:
    """``await pages(scope, receive, send)`` of ``pages = get_asgi_application``: reported where the call is missing."""
    call = node.value
    values = context.values(call.func) if isinstance(call, ast.Call) and len(call.args) == 3 else ()
    if not isinstance(call, ast.Call) or not values or not all(map(_is_factory, values)):
        return
    given = [found for found in context.names.given(context.module, call.func) if found.module is context.module]
    place = given[0].expression if len(given) == 1 and not given[0].path else call.func
    name = dotted_name(values[0]).rpartition(".")[2]
    yield Problem(place, MESSAGE.format(name), make_fix=appending(place, "()"))


def _is_factory(value: Value) -> bool:
    return isinstance(value, Dotted) and value.name in channels_api.HTTP_FACTORIES

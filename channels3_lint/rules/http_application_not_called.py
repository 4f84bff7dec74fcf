"""CHN109: ``get_asgi_application`` where the application that it gives must stand.

Every request fails: ``get_asgi_application() takes 0 positional arguments but 3 were given`` (Django 3.0 and later).
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule, appending
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import Kind
from channels3_lint.semantics.values import Dotted

RULE = Rule(
    code="CHN109",
    symbol="http-application-not-called",
    since="3.0",
    summary="`get_asgi_application` stands where its result must.",
    prefilter=("get_asgi_application",),
    is_fixable=True,
)

MESSAGE = "get_asgi_application is a function, not an application: call it"

RULE.cell(Kind.HTTP_FACTORY, MESSAGE, appended="()")


@RULE.check(ast.Await)
def awaited(context: Context, node: ast.Await) -> Iterator[Problem]:
    """``await pages(scope, receive, send)`` of ``pages = get_asgi_application``: reported where the call is missing."""
    call = node.value
    if not isinstance(call, ast.Call) or len(call.args) != 3 or not _is_factory(context, call.func):
        return
    given = [found for found in context.names.given(context.module, call.func) if found.module is context.module]
    place = given[0].expression if len(given) == 1 and not given[0].path else call.func
    yield Problem(place, MESSAGE, make_fix=appending(place, "()"))


def _is_factory(context: Context, node: ast.expr) -> bool:
    values = context.values(node)
    return bool(values) and all(value == Dotted(channels_api.GET_ASGI_APPLICATION) for value in values)

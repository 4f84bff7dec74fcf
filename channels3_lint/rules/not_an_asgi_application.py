"""CHN111: what is no ASGI application at all, where one must stand.

In every version of Channels a list of routes fails with ``'list' object is not callable``, ``include(...)`` in a
``URLRouter`` with ``include() is not supported in URLRouter``, and a Django view with ``'dict' object has no attribute
'method'`` or ``view() takes 1 positional argument but 3 were given``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.guards import expects_failure
from channels3_lint.semantics.kinds import Application, Kind
from channels3_lint.semantics.slots import Slot, SlotKind
from channels3_lint.semantics.syntax import last_part

RULE = Rule(
    code="CHN111",
    symbol="not-an-asgi-application",
    since="2.0",
    summary="A list of routes, `include(...)`, a Django view or a WSGI application stands where ASGI is expected.",
    prefilter=("Router", "channels", "as_asgi"),
)

#: What is raised where such a thing is made, or called.
ERRORS = ("ImproperlyConfigured", "TypeError", "AttributeError")

#: Slots that are not reported: who takes what stands there may make an application of it.
LENIENT = frozenset({SlotKind.SERVED, SlotKind.TABLE, SlotKind.TWO_CALLS})


@RULE.check_slot(Kind.ROUTES, Kind.ROUTE, Kind.INCLUDE, Kind.VIEW, Kind.WSGI)
def no_application(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """A router's value, the argument of middleware, or a route of a URLRouter."""
    if slot.kind is SlotKind.ROUTE and not context.kinds.is_in_router(context.module, slot):
        # Among Django's own routes all of these are at home.
        return
    if slot.kind not in LENIENT and not expects_failure(context.module, slot.node, *ERRORS):
        yield Problem(slot.node, _message(slot, application))


@RULE.check(ast.Call)
def routes_of_router(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``URLRouter([urls, more_urls])``, ``URLRouter(path(...))``: what is no list of routes, or no route in it."""
    routes = context.routers.routes_of(context.module, node)
    if routes is None or expects_failure(context.module, node, *ERRORS):
        return
    if _are(context, routes, Kind.ROUTE):
        yield Problem(routes, "a route is not a list of routes: use URLRouter([...])")
    elif _are(context, routes, Kind.INCLUDE):
        yield Problem(routes, "include() is not supported in a URLRouter: use a list of routes")
    for home, element in context.contents.elements(context.module, routes):
        if home is not context.module:
            continue
        if _are(context, element, Kind.ROUTES):
            written = ast.unparse(element) if last_part(element) else ""
            instead = f"use *{written}" if written else "use the routes themselves"
            yield Problem(element, f"{written or 'a list'} is a list of routes, not a route: {instead}")
        elif _are(context, element, Kind.INCLUDE):
            yield Problem(element, "include() is not supported in a URLRouter: use a nested URLRouter([...])")


def _are(context: Context, node: ast.expr, kind: Kind) -> bool:
    """Whether all that an expression may be is of one kind."""
    return all(application.kind is kind for application in context.kinds.of(context.module, node))


def _message(slot: Slot, application: Application) -> str:
    written = ast.unparse(slot.node) if last_part(slot.node) else ""
    if application.kind is Kind.ROUTES:
        return f"{written or 'a list'} is a list of routes, not an application: use URLRouter({written or '[...]'})"
    if application.kind is Kind.ROUTE:
        return "a route is not an application: use URLRouter([...])"
    if application.kind is Kind.INCLUDE:
        return "include() is not supported in a URLRouter: use a nested URLRouter([...])"
    if application.kind is Kind.WSGI:
        return f"{written or f'{application.name}()'} is a WSGI application: use get_asgi_application()"
    return f"{written or application.name} is a Django view: leave HTTP to get_asgi_application()"

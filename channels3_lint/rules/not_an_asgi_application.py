"""CHN111: what is no ASGI application at all, where one must stand.

In every version of Channels a list of routes fails with ``'list' object is not callable``, ``include(...)`` in a
``URLRouter`` with ``include() is not supported in URLRouter``, and a Django view with ``'dict' object has no attribute
'method'`` or ``view() takes 1 positional argument but 3 were given``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.applications import Slot, SlotKind
from channels3_lint.semantics.guards import expects_failure
from channels3_lint.semantics.kinds import Kind, Standing
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import last_part

RULE = Rule(
    code="CHN111",
    symbol="not-an-asgi-application",
    since="2.0",
    summary="A list of routes, `include(...)` or a Django view stands where an ASGI application is expected.",
    words=("Router", "channels", "as_asgi"),
)


@RULE.check(Slot)
def no_application(meaning: Meaning, module: Module, slot: Slot) -> Iterator[Problem]:
    """A router's value, the argument of middleware, or a route of a URLRouter."""
    if slot.kind in (SlotKind.SERVED, SlotKind.TABLE, SlotKind.TWO_CALLS):
        return
    if slot.kind is SlotKind.ROUTE and not meaning.kinds.is_in_router(module, slot):
        # Among Django's own routes all of these are at home.
        return
    if expects_failure(module, slot.node, "ImproperlyConfigured", "TypeError", "AttributeError"):
        return
    for standing in meaning.kinds.of(module, slot):
        message = _message(slot, standing)
        if message and not meaning.guards.is_left_alone(module, slot.node):
            yield Problem(slot.node, message, inferred=standing.module is not module)
            return


def _message(slot: Slot, standing: Standing) -> str:
    written = ast.unparse(slot.node) if last_part(slot.node) else ""
    if standing.kind is Kind.ROUTES:
        return f"{written or 'a list'} is a list of routes, not an application: use URLRouter({written or '[...]'})"
    if standing.kind is Kind.ROUTE:
        return "a route is not an application: use URLRouter([...])"
    if standing.kind is Kind.INCLUDE:
        return "include() is not supported in a URLRouter: use a nested URLRouter([...])"
    if standing.kind is Kind.VIEW:
        return f"{written or standing.name} is a Django view: leave HTTP to get_asgi_application()"
    return ""

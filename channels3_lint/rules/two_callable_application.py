"""CHN303: a hand-written application in the two-call style of ASGI 2.

``application(scope)`` gives what is then called with ``(receive, send)``: a class with ``__init__(self, scope)``, or a
function that returns one. Directly in a router such an application still works on Channels 3, by a shim that Channels
4.0.0 removes: ``__init__() takes 2 positional arguments but 4 were given``. In middleware it fails on 3.0.0 already.
"""

from __future__ import annotations

from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import Application, Kind
from channels3_lint.semantics.signatures import single_callable_signature
from channels3_lint.semantics.slots import Slot, SlotKind

RULE = Rule(
    code="CHN303",
    symbol="two-callable-application",
    since="3.0",
    summary="An application takes the scope first, and `(receive, send)` in a second call.",
    prefilter=(*channels_api.ASGI_WORDS, ("scope", "application = "), ("scope", "application: ")),
)


@RULE.check_slot(Kind.TWO_CALLS)
def two_calls(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """Such an application in any slot; communicators of both versions still make two calls, where they must."""
    function = application.function
    if slot.kind in (SlotKind.COMMUNICATOR, SlotKind.TWO_CALLS):
        return
    if function is None:
        message = f"{application.name} takes two calls: use an async def of (scope, receive, send)"
        if slot.kind is not SlotKind.ROUTE or context.kinds.is_in_router(context.module, slot):
            yield Problem(slot.node, message)
        return
    is_in_router = context.kinds.is_in_router(context.module, slot)
    is_class = getattr(function, "name", "") == "__call__"
    if slot.kind is SlotKind.ROUTE and not is_class and not is_in_router:
        # Among Django's own routes, a view that takes one argument.
        return
    makes = "and Channels makes one"
    if slot.kind is SlotKind.SERVED:
        makes = "and runserver makes one"
    elif is_in_router and not context.is_channels_4:
        makes = "which Channels 4 no longer makes"
    message = f"{application.name} takes two calls, {makes}: use {single_callable_signature(function)}"
    yield Problem(function if application.module is context.module else slot.node, message)

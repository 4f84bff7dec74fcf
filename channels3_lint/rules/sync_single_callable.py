"""CHN108: an application that takes all three arguments, and is no coroutine function.

What is not ``async`` is taken for an application of the two-call style, and called with the scope alone:
``__call__() missing 2 required positional arguments: 'receive' and 'send'``. Channels 3.0.0's routers do so with what
stands directly in them; Channels 4.0.0's no longer do. The communicators of ``channels.testing``, ``daphne`` and
``runworker`` do so in both.
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
    code="CHN108",
    symbol="sync-single-callable",
    since="3.0",
    summary="An application takes `(scope, receive, send)` in a plain `def`, which is taken for the two-call style.",
    prefilter=(*channels_api.ASGI_WORDS, ("scope", "application = "), ("scope", "application: ")),
)

ROUTERS = "Channels 3's routers"

#: Who takes a plain function for the two-call style.
CALLERS = {
    SlotKind.ROUTE: ROUTERS,
    SlotKind.MAPPED: ROUTERS,
    SlotKind.COMMUNICATOR: "communicators",
    SlotKind.SERVED: "servers",
}


@RULE.check_slot(Kind.SYNC)
def misread(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """A slot whose caller asks whether the application is a coroutine function."""
    caller = CALLERS.get(slot.kind)
    if caller is None or (caller == ROUTERS and context.is_channels_4):
        return
    wrong = f"{application.name} is not async, so {caller} misread it"
    if application.module is context.module and application.function is not None:
        instead = single_callable_signature(application.function)
        yield Problem(application.function, f"{wrong}: use {instead}")
    else:
        yield Problem(slot.node, f"{wrong}: make it async")

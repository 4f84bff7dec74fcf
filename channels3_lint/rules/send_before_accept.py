"""CHN802 (opt-in): a consumer that sends before it accepts the connection.

Servers refuse that, and fail the handshake: daphne with ``ValueError: Socket has not been accepted, so cannot send over
it``, uvicorn with ``RuntimeError: Expected ASGI message 'websocket.accept' ...``. Channels itself does not look.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN802",
    symbol="send-before-accept",
    since="2.0",
    summary="A consumer sends before it accepts the connection.",
    prefilter=(("accept", "connect", "send"),),
)


@RULE.check(ast.ClassDef)
def sends_first(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """What a consumer sends where nothing before it can have accepted the connection."""
    for call in context.handshakes.sent_early(ClassObject(context.module, node)):
        written = f"{ast.unparse(call.func)}(...)"
        yield Problem(call, f"{written} runs before the connection is accepted, and is refused: accept first")

"""CHN105: a consumer whose ``__call__`` takes ``(receive, send)``, as in Channels 2.

Since Channels 3.0.0 a consumer is called with the scope as well: ``__call__() takes 3 positional arguments but 4 were
given``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.signatures import takes_receive_and_send
from channels3_lint.semantics.syntax import method
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN105",
    symbol="consumer-call-without-scope",
    since="3.0",
    summary="A consumer's `__call__` takes `(receive, send)` without the scope.",
    prefilter=(("receive", channels_api.RECEIVE_HANDED, "__call__"),),
)


@RULE.check(ast.ClassDef)
def call_without_scope(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """``def __call__(self, receive, send)`` in a consumer; what its body calls so follows from that."""
    function = method(node, "__call__")
    if function is None or not takes_receive_and_send(function, bound=True):
        return
    if context.classes.is_consumer(ClassObject(context.module, node)):
        instead = "use async def __call__(self, scope, receive, send)"
        yield Problem(function, f"{node.name}.__call__ is given the scope as well: {instead}")

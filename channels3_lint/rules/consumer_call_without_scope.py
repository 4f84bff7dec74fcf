"""CHN105: a consumer whose ``__call__`` takes ``(receive, send)``, as in Channels 2.

Since Channels 3.0.0 a consumer is called with the scope as well: ``__call__() takes 3 positional arguments but 4 were
given``.
"""

from __future__ import annotations

import ast
import re
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.signatures import takes_receive_and_send
from channels3_lint.semantics.values import ClassObject

#: The head of a class that may have a mixin.
SEVERAL_BASES = re.compile(r"class [^:\n]*,")

RULE = Rule(
    code="CHN105",
    symbol="consumer-call-without-scope",
    since="3.0",
    summary="A consumer's `__call__` takes `(receive, send)` without the scope.",
    prefilter=(("receive", channels_api.RECEIVE_HANDED, "__call__"), ("onsumer", SEVERAL_BASES)),
)


@RULE.check(ast.ClassDef)
def call_without_scope(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """``def __call__(self, receive, send)`` in a consumer; what its body calls so follows from that."""
    cls, classes = ClassObject(context.module, node), context.classes
    own = classes.own_definition(cls, "__call__")
    found = own
    if found is None and context.may_be_mixed(node):
        found = classes.from_mixin(cls, "__call__", classes.is_consumer)
    if found is None or not takes_receive_and_send(found.node, bound=True):
        return
    if own is None or any(map(classes.is_consumer, classes.users(cls))):
        place = found.node if found.module is context.module and own is not None else node
        instead = "use async def __call__(self, scope, receive, send)"
        yield Problem(place, f"{node.name}.__call__ is given the scope as well: {instead}")

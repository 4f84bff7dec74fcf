"""CHN205: a list, dict or set handed to ``as_asgi()``.

``as_asgi(rooms=[])`` makes every consumer with the very same list: what one connection adds, all others see. Nothing
fails (Channels 3.0.0 and later).
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.syntax import method_called

RULE = Rule(
    code="CHN205",
    symbol="mutable-as-asgi-argument",
    since="3.0",
    summary="A list, dict or set handed to `as_asgi()` is shared by all connections.",
    prefilter=("as_asgi",),
)

KINDS = {ast.List: "list", ast.Dict: "dict", ast.Set: "set"}


@RULE.check(ast.Call)
def shared(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``Consumer.as_asgi(name=[])``; what is written there is made once, when the routes are."""
    consumer = method_called(node, "as_asgi")
    if consumer is None or any(map(context.classes.is_surely_no_consumer, context.values(consumer))):
        return
    for keyword in node.keywords:
        kind = KINDS.get(type(keyword.value))
        if kind is not None and keyword.arg is not None:
            yield Problem(keyword.value, f"this {kind} is shared by all connections: make {keyword.arg} in __init__")

"""CHN103: middleware in the two-call style of Channels 2.

``middleware(scope)`` gave the instance for a connection, and that was called with ``(receive, send)``. Channels 3.0.0
calls an application once, with all three: ``__call__() takes 2 positional arguments but 4 were given``, or, behind
the shim of its routers, ``__call__() missing 2 required positional arguments: 'receive' and 'send'`` from the inside.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.signatures import single_callable_signature
from channels3_lint.semantics.syntax import FUNCTIONS, Function, method
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN103",
    symbol="two-callable-middleware",
    since="3.0",
    summary="Middleware is called with the scope alone, in the two-call style of Channels 2.",
    prefilter=("channels", *(("scope", channels_api.SCOPE_HANDED, word) for word in ("__call__", "inner", "app"))),
)


@RULE.check(ast.ClassDef)
def middleware_class(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """A class with ``__call__(self, scope)`` that is middleware by its base, its shape or its place."""
    cls = ClassObject(context.module, node)
    call = context.middlewares.two_calls(cls)
    mixed_in = context.middlewares.mixed_in(cls) if call is None and context.may_be_mixed(node) else None
    if mixed_in is not None:
        yield Problem(node, f"{node.name} takes the scope alone: use {single_callable_signature(mixed_in.node)}")
    if call is None:
        return
    yield Problem(call.node, f"{node.name} takes the scope alone: use {single_callable_signature(call.node)}")
    for made in context.shapes.per_connection(call):
        if made.module is context.module:
            yield from _per_connection(made, node.name)


def _per_connection(made: ClassObject, maker: str) -> Iterator[Problem]:
    for name in ("__init__", "__call__"):
        function = method(made.node, name)
        if function is not None:
            yield Problem(function, f"{made.node.name} is made for a second call: move it into {maker}.__call__")


@RULE.check(ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
def middleware_function(context: Context, node: Function) -> Iterator[Problem]:
    """``def middleware(inner)`` that returns ``app(scope)``: the inner function is reported."""
    if context.middlewares.is_two_call_function(context.module, node):
        name = node.name if isinstance(node, FUNCTIONS) else "this lambda"
        yield Problem(node, f"{name} takes the scope alone: use {single_callable_signature(node)}")

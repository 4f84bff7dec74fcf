"""CHN204: the coroutine of an application that nobody awaits.

Since Channels 3.0.0 calling an application gives a coroutine. In an ``async def``, ``return self.inner(scope, receive,
send)`` hands it to a caller that does not await it again: the application never runs, the client waits, and Python says
at most ``RuntimeWarning: coroutine 'URLRouter.__call__' was never awaited``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.signatures import takes_all
from channels3_lint.semantics.syntax import nodes_in

RULE = Rule(
    code="CHN204",
    symbol="inner-application-not-awaited",
    since="3.0",
    summary="An application is called with `(scope, receive, send)`, and its coroutine is not awaited.",
    prefilter=(
        ("scope", channels_api.SCOPE_HANDED, "async def"),
        ("receive", channels_api.RECEIVE_HANDED, "async def"),
    ),
)


@RULE.check(ast.Call)
def not_awaited(context: Context, node: ast.Call) -> Iterator[Problem]:
    """A call of an application in an ``async def`` that is returned from it, or goes nowhere."""
    if len(node.args) + len(node.keywords) != 3 or not _is_dropped(context, node):
        return
    if context.invocations.gives_coroutine(context.module, node):
        written = ast.unparse(node.func)
        yield Problem(node, f"{written}(...) is never awaited, so it never runs: write await {written}(...)")


def _is_dropped(context: Context, call: ast.Call) -> bool:
    """Whether nobody awaits what a call in an ``async def`` gives."""
    function = context.module.function_around(call)
    if not isinstance(function, ast.AsyncFunctionDef):
        return False
    node: ast.AST = call
    parent = context.module.parent(node)
    while isinstance(parent, (ast.IfExp, ast.BoolOp)) and node is not getattr(parent, "test", None):
        node, parent = parent, context.module.parent(parent)
    if isinstance(parent, ast.Expr):
        return True
    if isinstance(parent, ast.Return):
        return _hands_to_server(context, function)
    if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
        name = parent.targets[0].id
        reads = [read for read in nodes_in(function, ast.Name) if read.id == name and isinstance(read.ctx, ast.Load)]
        return all(isinstance(context.module.parent(read), ast.Return) for read in reads) and (
            not reads or _hands_to_server(context, function)
        )
    return False


def _hands_to_server(context: Context, function: ast.AsyncFunctionDef) -> bool:
    """Whether what a function returns goes to whoever called the application, and who awaits it once."""
    is_method = isinstance(context.module.parent(function), ast.ClassDef)
    if is_method and function.name != "__call__":
        return False
    return takes_all(function, bound=is_method) and context.names.is_plain(context.module, function)

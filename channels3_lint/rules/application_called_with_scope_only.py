"""CHN107: an application that is called with the scope alone, in code that has been given, or needs, all three.

Since Channels 3.0.0 ``application(scope)`` gives no instance: ``__call__() missing 2 required positional arguments:
'receive' and 'send'``. The second of the two calls, ``instance(receive, send)``, has nothing to call any more.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.guards import expects_failure
from channels3_lint.semantics.context import Context

RULE = Rule(
    code="CHN107",
    symbol="application-called-with-scope-only",
    since="3.0",
    summary="An application is called with the scope alone, and not with `(scope, receive, send)`.",
    prefilter=("channels", "get_asgi", *(("scope", channels_api.SCOPE_HANDED, word) for word in ("inner", "app"))),
)


@RULE.check(ast.Call)
def called_in_halves(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``application(scope)``, ``instance(receive, send)`` of what that gave, or both in one expression."""
    invocations = context.invocations
    parent = context.module.parent(node)
    if isinstance(parent, ast.Call) and parent.func is node and invocations.is_first_half(context.module, node):
        # self.inner(scope)(receive, send) is one mistake, reported at the whole.
        return
    halves = [half for half in (node.func, node) if isinstance(half, ast.Call)]
    first = next((half for half in halves if invocations.is_first_half(context.module, half)), None)
    if first is None and not invocations.is_second_half(context.module, node):
        return
    is_expected = expects_failure(context.module, node, "TypeError")
    if not is_expected and not context.middlewares.stands_in_two_calls(context.module, node):
        can_await = isinstance(context.module.function_around(node), ast.AsyncFunctionDef)
        yield Problem(node, _message(first or node, first is not None, can_await))


def _message(call: ast.Call, is_first: bool, can_await: bool) -> str:
    written = ast.unparse(call.func)
    if is_first:
        use = "use await" if can_await else "use"
        return f"{written} is called with the scope alone: {use} {written}(scope, receive, send)"
    if written == "super().__call__":
        return "super().__call__ is called without the scope: use await super().__call__(scope, receive, send)"
    return f"{written} is called in a second call: call the application once, with (scope, receive, send)"

"""CHN804 (opt-in): middleware that refuses a connection by returning.

An application that returns has said all that it has to say. uvicorn ends the handshake with status 500, and logs ``ASGI
callable returned without completing handshake``; daphne says nothing, and lets the client wait: for 5 seconds with a
WebSocket, for good with a page.
"""

from __future__ import annotations

import ast
from typing import Iterator, List

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.signatures import is_returned, takes_all
from channels3_lint.semantics.syntax import has_constant, own_nodes, parameter_names, positional, walk
from channels3_lint.semantics.values import ClassObject, FunctionObject

RULE = Rule(
    code="CHN804",
    symbol="connection-left-unanswered",
    since="3.0",
    summary="Middleware returns without an answer to the connection.",
    prefilter=(("scope", channels_api.SCOPE_HANDED, "async def", "return"),),
)

MESSAGE = 'this leaves the connection unanswered: send a "websocket.close" before it'

#: What tells the sorts of connections apart; some need no answer.
PROTOCOLS = ("type", "http", "lifespan", "websocket")


@RULE.check(ast.AsyncFunctionDef)
def returns_at_once(context: Context, node: ast.AsyncFunctionDef) -> Iterator[Problem]:
    """A plain ``return`` of middleware, that nothing runs before to which the connection was handed."""
    returns = [child for child in own_nodes(node) if isinstance(child, ast.Return) and _is_plain(child)]
    if returns and not node.decorator_list and _is_middleware(context, node):
        unanswered = context.handshakes.unanswered(node)
        for child in returns:
            if child in unanswered and _is_surely_a_client(context, node, child):
                yield Problem(child, MESSAGE)


def _is_plain(node: ast.Return) -> bool:
    return node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None)


def _is_middleware(context: Context, function: ast.AsyncFunctionDef) -> bool:
    """Whether a function is called with each connection, and may hand it on to an application inside."""
    parent = context.module.parent(function)
    if isinstance(parent, ast.ClassDef):
        cls = ClassObject(context.module, parent)
        is_call = function.name == "__call__" and takes_all(function, bound=True)
        return is_call and context.middlewares.is_middleware(cls, FunctionObject(context.module, function, cls))
    outer = context.module.function_around(function)
    if outer is None or not takes_all(function) or not is_returned(function, outer):
        return False
    scope = positional(function)[0].arg
    called = [node for node in own_nodes(function) if isinstance(node, ast.Call) and len(node.args) == 3]
    return any(
        getattr(call.func, "id", "") in parameter_names(outer) and getattr(call.args[0], "id", "") == scope
        for call in called
    )


def _is_surely_a_client(context: Context, function: ast.AsyncFunctionDef, node: ast.Return) -> bool:
    """Whether somebody surely waits where a ``return`` stands, as far as tests for the sort of the connection tell."""
    tests = [test for child in walk(function) for test in _tests(child) if _is_about_protocol(test)]
    return all(_leaves_websockets(context, test, node) for test in tests)


def _is_about_protocol(test: ast.expr) -> bool:
    return any(has_constant(test, word) for word in PROTOCOLS)


def _leaves_websockets(context: Context, test: ast.expr, node: ast.Return) -> bool:
    """Whether a test leaves WebSockets alone where a ``return`` stands: in the body of ``if scope["type"] == ...``.

    Or behind ``if scope["type"] != "websocket"``.
    """
    statement = context.module.parent(test)
    if not isinstance(statement, ast.If) or not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    if getattr(test.comparators[0], "value", None) != "websocket":
        return False
    is_in_body = any(child is node for part in statement.body for child in walk(part))
    return isinstance(test.ops[0], ast.Eq if is_in_body else ast.NotEq)


def _tests(node: ast.AST) -> List[ast.expr]:
    """The test of a statement or expression with branches."""
    if isinstance(node, (ast.If, ast.IfExp, ast.While)):
        return [node.test]
    return [getattr(node, "subject")] if type(node).__name__ == "Match" else []

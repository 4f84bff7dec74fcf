"""CHN206: a coroutine of Channels that nobody awaits.

``self.send(...)`` of an async consumer, ``group_send(...)`` of a channel layer, ``connect()`` of a communicator and
what ``database_sync_to_async`` wraps give a coroutine, which does nothing by itself: nothing is sent, and Python says
at most ``RuntimeWarning: coroutine 'AsyncWebsocketConsumer.send' was never awaited``. It is so since Channels 2.0. What
an application gives is CHN204.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.syntax import arguments
from channels3_lint.semantics.values import Call, dotted_name

#: What is written in files that have to do with Channels, and perhaps with no application.
OTHER_WORDS = ("channel_layer", "group_send", "database_sync_to_async")

RULE = Rule(
    code="CHN206",
    symbol="coroutine-never-awaited",
    since="2.0",
    summary="A coroutine of a consumer, a channel layer or a communicator is never awaited.",
    prefilter=(*OTHER_WORDS, "onsumer", "ommunicator", ("ebsocket", "async def"), ("Socket", "async def")),
    words_without_asgi=OTHER_WORDS,
)


@RULE.check(ast.Expr)
def called_as_statement(context: Context, node: ast.Expr) -> Iterator[Problem]:
    """``self.send(...)`` as a statement, or as a branch of one."""
    for value in _results(node.value):
        if isinstance(value, ast.Call) and context.coroutines.gives_coroutine(context.module, value):
            yield _problem(context, value)


@RULE.check(ast.Return)
def returned_to_channels(context: Context, node: ast.Return) -> Iterator[Problem]:
    """``return self.close()`` from ``async def connect(self)``: Channels awaits that, and not what it returns."""
    function = context.module.function_around(node)
    if isinstance(node.value, ast.Call) and isinstance(function, ast.AsyncFunctionDef):
        cls = context.names.owner(context.module, function)
        if cls is not None and context.coroutines.is_awaited_by_channels(cls, function):
            if context.coroutines.gives_coroutine(context.module, node.value):
                yield _problem(context, node.value)


@RULE.check(ast.Call)
def handed_to_async_to_sync(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``async_to_sync(layer.group_send("chat", message))``: what is made of a coroutine cannot be called."""
    argument = arguments(node)[0] if len(arguments(node)) == 1 else None
    if isinstance(argument, ast.Call) and any(
        dotted_name(value) == "asgiref.sync.async_to_sync" for value in context.values(node.func)
    ):
        if context.coroutines.gives_coroutine(context.module, argument):
            written = ast.unparse(argument.func)
            advice = f"write async_to_sync({written})(...)"
            yield Problem(node, f"async_to_sync takes {written}, and not what calling it gives: {advice}")


def _results(node: ast.expr) -> Iterator[ast.expr]:
    """What the value of an expression may be: each branch of a conditional, each operand of ``and`` and ``or``."""
    branches = [node.body, node.orelse] if isinstance(node, ast.IfExp) else getattr(node, "values", [])
    if isinstance(node, (ast.IfExp, ast.BoolOp)):
        for branch in branches:
            yield from _results(branch)
    else:
        yield node


def _problem(context: Context, call: ast.Call) -> Problem:
    written = ast.unparse(call.func)
    return Problem(call, f"{written}(...) is never awaited, so it never runs: {_advice(context, call, written)}")


def _advice(context: Context, call: ast.Call, written: str) -> str:
    function = context.module.function_around(call)
    if isinstance(function, ast.AsyncFunctionDef):
        return f"write await {written}(...)"
    if isinstance(function, ast.FunctionDef) and _runs_in_loop(context, call, function):
        return f"await it in an async def, or in a thread write async_to_sync({written})(...)"
    return f"write async_to_sync({written})(...)"


def _runs_in_loop(context: Context, call: ast.Call, function: ast.FunctionDef) -> bool:
    """Whether a plain function may run, or should, where others await: there ``async_to_sync`` is of no use."""
    module = context.module
    if context.coroutines.is_in_thread(module, function):
        return False
    cls = context.names.owner(module, function)
    if cls is not None and context.names.is_subclass(cls, channels_api.CONSUMER):
        return not context.names.is_subclass(cls, channels_api.SYNC_CONSUMER)
    called = context.values(call.func.value) if isinstance(call.func, ast.Attribute) else ()
    is_communicator = any(
        isinstance(value, Call) and context.names.is_subclass(value.callee, channels_api.COMMUNICATOR)
        for value in called
    )
    return is_communicator or any(isinstance(parent, ast.AsyncFunctionDef) for parent in module.ancestors(function))

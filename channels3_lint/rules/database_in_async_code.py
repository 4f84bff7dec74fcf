"""CHN803 (opt-in): a query of the database in an ``async def``.

Since 3.0 Django refuses that where an event loop runs: ``SynchronousOnlyOperation: You cannot call this from an async
context - use a thread or sync_to_async.`` On Django 2.2 it works, and every other connection waits meanwhile.
"""

from __future__ import annotations

import ast
import re
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.middlewares import CHANNELS_APPLICATIONS
from channels3_lint.semantics.signatures import single_callable_around, takes_all
from channels3_lint.semantics.syntax import imported_modules, method, own_nodes
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN803",
    symbol="database-in-async-code",
    since="3.0",
    summary="The database is queried in an `async def`, where Django refuses it.",
    prefilter=(("objects", "async def"), (".save(", "async def")),
    needs_asgi=False,
)

#: Functions of tests have doubles of models, and settings of their own.
TESTS = re.compile(r"(.*\.)?(tests?|test_\w*|\w*_tests?|conftest)(\..*)?")

#: Where a file says this, it knows what it does.
KNOWING = ("DJANGO_ALLOW_ASYNC_UNSAFE", "SynchronousOnlyOperation")


@RULE.check(ast.AsyncFunctionDef)
def queried(context: Context, node: ast.AsyncFunctionDef) -> Iterator[Problem]:
    """What an ``async def`` asks the database by itself, and in no thread: a coroutine always runs in an event loop."""
    if context.module.mentions(*KNOWING) or not _runs_for_connections(context, node):
        return
    for child in own_nodes(node):
        for asking in context.queries.asked_by(context.module, child):
            instead = "call it in a database_sync_to_async function"
            yield Problem(asking, f"{_written(asking)} asks the database, which fails in an async def: {instead}")


def _runs_for_connections(context: Context, function: ast.AsyncFunctionDef) -> bool:
    """Whether a function is of a consumer, of middleware or of an application, or of a module that uses Channels."""
    module = context.module
    if any(name.partition(".")[0] == "channels" for name in imported_modules(module.tree)):
        if not TESTS.fullmatch(module.name):
            return True
    if takes_all(function) or single_callable_around(module, function) is not None:
        return True
    node = module.class_around(function)
    if node is None:
        return False
    cls, call = ClassObject(module, node), method(node, "__call__")
    return (
        (isinstance(call, ast.AsyncFunctionDef) and takes_all(call, bound=True))
        or context.classes.is_consumer(cls)
        or context.names.is_subclass(cls, *CHANNELS_APPLICATIONS)
    )


def _written(node: ast.expr) -> str:
    """An expression as it is written, but for the arguments of methods."""
    if isinstance(node, ast.Call):
        arguments = "..." if node.args or node.keywords else ""
        if isinstance(node.func, ast.Name) and len(node.args) == 1:
            arguments = _written(node.args[0])
        return f"{_written(node.func)}({arguments})"
    if isinstance(node, ast.Attribute):
        return f"{_written(node.value)}.{node.attr}"
    if isinstance(node, ast.Subscript):
        return f"{_written(node.value)}[{ast.unparse(node.slice)}]"
    return ast.unparse(node)

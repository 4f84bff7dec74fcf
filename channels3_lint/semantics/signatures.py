"""How a function is called, by its parameters: with the scope first and the rest later, or with all at once."""

from __future__ import annotations

import ast
from typing import Optional

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import FUNCTIONS, Function, default_of, own_nodes, positional


def takes_one(function: Function, bound: bool = False) -> bool:
    """Whether a function can be called with one argument, and not with three."""
    names = positional(function)[1 if bound else 0 :]
    required = [arg for arg in names if default_of(function, arg.arg) is None]
    keyword_only = [arg for arg in function.args.kwonlyargs if default_of(function, arg.arg) is None]
    return (
        1 <= len(names) < 3 and len(required) <= 1 and not keyword_only
    ) and function.args.vararg is None


def takes_receive_and_send(function: Function, bound: bool = False) -> bool:
    """Whether a function is the second half of an ASGI 2 application: ``(receive, send)`` and no more."""
    names = positional(function)[1 if bound else 0 :]
    return (
        [arg.arg.lstrip("_") for arg in names] in (["receive", "send"], ["send", "receive"])
        and function.args.vararg is None
    )


def takes_all(function: Function, bound: bool = False) -> bool:
    """Whether a function is a single callable by its parameters: the scope, and what receives and sends."""
    names = positional(function)[1 if bound else 0 :]
    required = [arg.arg for arg in names if default_of(function, arg.arg) is None]
    keyword_only = [arg for arg in function.args.kwonlyargs if default_of(function, arg.arg) is None]
    if len(required) != 3 or keyword_only:
        return False
    return "scope" in required[0] and any("rec" in name or "send" in name for name in required[1:])


def gives_awaitable(function: Function) -> bool:
    """Whether what a function gives may be awaited: that of an ``async def``, or what it returns."""
    return isinstance(function, (ast.AsyncFunctionDef, ast.Lambda)) or any(
        isinstance(node, ast.Return) and isinstance(node.value, ast.Call) for node in own_nodes(function)
    )


def returns_second_callable(function: Function) -> bool:
    """Whether a function returns one that is written in it, to be called with ``(receive, send)``."""
    if isinstance(function, ast.Lambda):
        return isinstance(function.body, ast.Lambda) and takes_receive_and_send(function.body)
    nodes = list(own_nodes(function))
    inside = {node.name for node in nodes if isinstance(node, FUNCTIONS) and takes_receive_and_send(node)}
    returned = [node.value for node in nodes if isinstance(node, ast.Return)]
    return any(
        getattr(node, "id", None) in inside or (isinstance(node, ast.Lambda) and takes_receive_and_send(node))
        for node in returned
    )


def single_callable_around(module: Module, node: ast.AST) -> Optional[Function]:
    """The nearest function around a node that is given the scope, receive and send at once."""
    for parent in module.ancestors(node):
        if isinstance(parent, FUNCTIONS):
            if takes_all(parent, bound=isinstance(module.parent(parent), ast.ClassDef)):
                return parent
    return None


def single_callable_signature(function: Function) -> str:
    """What to write instead of the head of a function, so that it is an application: ``async def app(scope, ...)``."""
    if isinstance(function, ast.Lambda):
        return "an async def of (scope, receive, send)"
    this = "self, " if function.name == "__call__" else ""
    return f"async def {function.name}({this}scope, receive, send)"

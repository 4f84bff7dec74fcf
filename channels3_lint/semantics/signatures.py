"""How a function is called, by its parameters: with the scope first and the rest later, or with all at once."""

from __future__ import annotations

import ast
from typing import Optional

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import Function, FUNCTIONS, positional, required_parameters, returned_by, walk


def takes_one(function: Function, bound: bool = False) -> bool:
    """Whether a function can be called with one argument, and not with three."""
    names = [arg.arg for arg in positional(function, bound)]
    is_enough = required_parameters(function, bound) in ([], names[:1])
    return is_enough and len(names) in (1, 2) and function.args.vararg is None


def takes_receive_and_send(function: Function, bound: bool = False) -> bool:
    """Whether a function is the second half of an ASGI 2 application: ``(receive, send)`` and no more."""
    names = sorted(arg.arg.lstrip("_") for arg in positional(function, bound))
    return names == ["receive", "send"] and function.args.vararg is None


def takes_all(function: Function, bound: bool = False) -> bool:
    """Whether a function is a single callable by its parameters: the scope, and what receives and sends."""
    names = [arg.arg for arg in positional(function, bound)][:3]
    is_called_so = len(names) == 3 and names == required_parameters(function, bound)
    return is_called_so and "scope" in names[0] and any("rec" in name or "send" in name for name in names[1:])


def gives_awaitable(function: Function) -> bool:
    """Whether what a function gives may be awaited: that of an ``async def``, or what it returns."""
    is_async = isinstance(function, ast.AsyncFunctionDef)
    return is_async or any(isinstance(node, ast.Call) for node in returned_by(function))


def is_returned(inner: Function, function: Function) -> bool:
    """Whether a function returns one that is written in it, as it is or by its name."""
    name = getattr(inner, "name", None)
    return any(node is inner or getattr(node, "id", "") == name for node in returned_by(function))


def returns_second_callable(function: Function) -> bool:
    """Whether a function returns one that is written in it, to be called with ``(receive, send)``."""
    inside = [node for node in walk(function) if isinstance(node, (*FUNCTIONS, ast.Lambda))]
    return any(takes_receive_and_send(inner) and is_returned(inner, function) for inner in inside)


def single_callable_around(module: Module, node: ast.AST) -> Optional[Function]:
    """The nearest function around a node that is given the scope, receive and send at once."""
    for parent in module.ancestors(node):
        if isinstance(parent, FUNCTIONS) and takes_all(parent, bound=isinstance(module.parent(parent), ast.ClassDef)):
            return parent
    return None


def single_callable_signature(function: Function) -> str:
    """What to write instead of the head of a function, so that it is an application: ``async def app(scope, ...)``."""
    if isinstance(function, ast.Lambda):
        return "an async def of (scope, receive, send)"
    this = "self, " if function.name == "__call__" else ""
    return f"async def {function.name}({this}scope, receive, send)"

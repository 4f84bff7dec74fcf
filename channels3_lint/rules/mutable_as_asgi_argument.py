"""CHN205: a list, dict or set handed to ``as_asgi()``.

``as_asgi(rooms=[])`` makes every consumer with the very same list: what one connection adds, all others see. Nothing
fails (Channels 3.0.0 and later).
"""

from __future__ import annotations

import ast
from typing import Iterator, Tuple

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.syntax import all_parameters, method_called
from channels3_lint.semantics.values import Call, ClassObject, Dotted, Literal, Value, dotted_name

RULE = Rule(
    code="CHN205",
    symbol="mutable-as-asgi-argument",
    since="3.0",
    summary="A list, dict or set handed to `as_asgi()` is shared by all connections.",
    prefilter=("as_asgi",),
)

KINDS = {
    ast.List: "list",
    ast.ListComp: "list",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
}

#: Calls that make one, by what they make.
MAKERS = {
    "builtins.list": "list",
    "builtins.dict": "dict",
    "builtins.set": "set",
    "builtins.bytearray": "bytearray",
    "collections.Counter": "Counter",
    "collections.OrderedDict": "OrderedDict",
    "collections.defaultdict": "defaultdict",
    "collections.deque": "deque",
}


@RULE.check(ast.Call)
def shared(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``Consumer.as_asgi(name=[])``; what is written there is made once, when the routes are."""
    consumer = method_called(node, "as_asgi") if node.keywords else None
    if consumer is None or any(map(context.classes.is_surely_no_consumer, context.values(consumer))):
        return
    for name, value in _given(context, node):
        kind = _kind(context, value)
        if kind and not any(_is_of_a_package(context, cls, name) for cls in context.values(consumer)):
            yield Problem(value, f"this {kind} is shared by all connections: make {name} in __init__")


def _given(context: Context, node: ast.Call) -> Iterator[Tuple[str, ast.expr]]:
    """The arguments by name, those that ``**options`` unpacks included, as far as they are written in this file."""
    for keyword in node.keywords:
        if keyword.arg is not None:
            yield keyword.arg, keyword.value
            continue
        for value in context.values(keyword.value):
            if isinstance(value, Literal) and isinstance(value.node, ast.Dict) and value.module is context.module:
                for key, item in zip(value.node.keys, value.node.values):
                    if isinstance(key, ast.Constant):
                        yield str(key.value), item


def _kind(context: Context, node: ast.expr) -> str:
    """What of the kind an expression makes; empty where it makes none, or names one, which others may share."""
    if isinstance(node, (ast.Name, ast.Attribute)):
        return ""
    found = (_kind_of(value) for value in context.values(node))
    return next(filter(None, found), "")


def _kind_of(value: Value) -> str:
    if isinstance(value, Literal):
        return KINDS.get(type(value.node), "")
    if isinstance(value, Call) and isinstance(value.callee, Dotted):
        return MAKERS.get(value.callee.name, "")
    return ""


def _is_of_a_package(context: Context, cls: Value, name: str) -> bool:
    """Whether an argument is taken by a class of somebody else's, in which nothing can be made anew."""
    if not isinstance(cls, ClassObject):
        return not dotted_name(cls).startswith("channels.")
    init = context.classes.definition(cls, "__init__")
    takes = init is not None and name in (arg.arg for arg in all_parameters(init.node))
    return context.classes.has_unknown_base(cls) and not takes

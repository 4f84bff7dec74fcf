"""Where a function has the scope of a connection, and to what it passes it on."""

from __future__ import annotations

import ast
from typing import AbstractSet, Iterator, Optional, Set

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    attribute_of,
    first_parameter,
    plain_arguments,
    last_part,
    nodes_in,
    own_nodes,
    positional,
)

#: What only the scope of an ASGI connection has, among the mappings that may be called so.
SCOPE_KEYS = frozenset(
    {
        "channel", "client", "cookies", "headers", "path", "path_remaining", "query_string", "scheme", "server",
        "session", "subprotocols", "type", "url_route", "user",
    }
)  # fmt: skip

#: Those of them that no other mapping is likely to have.
TELLING_KEYS = frozenset({"path_remaining", "query_string", "subprotocols", "url_route"})


def is_scope(node: ast.AST, names: AbstractSet[str]) -> bool:
    """Whether an expression is a scope, or made of one: ``self.scope``, ``dict(scope, user=user)``, ``{**scope}``."""
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.Attribute):
        return node.attr == "scope"
    if isinstance(node, ast.Dict):
        return any(key is None and is_scope(value, names) for key, value in zip(node.keys, node.values))
    if isinstance(node, ast.Call):
        # A copy, or what a helper makes of it; the value of a key is neither.
        if isinstance(node.func, ast.Attribute) and node.func.attr == "copy":
            return is_scope(node.func.value, names) or any(is_scope(argument, names) for argument in node.args)
        return any(is_scope(argument, names) for argument in node.args) or any(
            keyword.arg is None and is_scope(keyword.value, names) for keyword in node.keywords
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return is_scope(node.left, names) or is_scope(node.right, names)
    return isinstance(node, ast.Await) and is_scope(node.value, names)


def scope_names(function: Function, *parameters: Optional[str]) -> Set[str]:
    """The names that hold the scope in a function: the parameters given, ``scope``, and copies of them."""
    names = {"scope", *filter(None, parameters)}
    for node in nodes_in(function, ast.Assign):
        if is_scope(node.value, names):
            names.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return names


def passes_scope(call: ast.Call, names: AbstractSet[str]) -> bool:
    """Whether a call hands on the scope of a connection as applications get it: alone, or with two more arguments."""
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    first = call.args[0] if call.args else keywords.get("scope")
    count = len(call.args) + len(call.keywords)
    unpacks = None in keywords or any(isinstance(argument, ast.Starred) for argument in call.args)
    return first is not None and is_scope(first, names) and (count in (1, 3) or unpacks)


def parameters_called_with_scope(function: Function) -> Iterator[str]:
    """The parameters that a function inside this one calls with the scope: ``inner(scope)``.

    A function that does so itself, with the scope alone, may as well make an instance of a class.
    """
    parameters = {arg.arg for arg in positional(function)}
    own = set(own_nodes(function)) if isinstance(function, FUNCTIONS) else set()
    scopes: Optional[Set[str]] = None
    for node in nodes_in(function, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in parameters:
            scopes = scope_names(function) if scopes is None else scopes
            if passes_scope(node, scopes) and (node not in own or len(node.args) + len(node.keywords) > 1):
                yield node.func.id


def scope_parameter(function: Function) -> Optional[str]:
    """The parameter that holds the scope: in ``__call__`` the first, whatever it is called."""
    is_call = isinstance(function, FUNCTIONS) and function.name == "__call__"
    return first_parameter(function, bound=True) if is_call else None


def reads_scope_key(function: Function, scope: str, keys: AbstractSet[str]) -> bool:
    """Whether a function reads from the scope one of these keys."""
    for node in ast.walk(function):
        key: Optional[ast.AST] = None
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == scope:
            key = node.slice
        elif isinstance(node, ast.Call) and attribute_of(node.func, scope) == "get" and node.args:
            key = node.args[0]
        if isinstance(key, ast.Constant) and key.value in keys:
            return True
    return False


def passes_mapping(module: Module, call: ast.Call) -> bool:
    """Whether a call hands over what may be a scope: something called so, or a mapping."""
    if any(keyword.arg == "scope" for keyword in call.keywords):
        return True
    first = call.args[0] if call.args else None
    if first is None or isinstance(first, ast.Starred):
        return False
    if "scope" in last_part(first) or isinstance(first, ast.Dict) or is_scope(first, {"scope"}):
        return True
    if isinstance(first, ast.Call):
        return last_part(first.func) == "dict"
    return isinstance(first, ast.Name) and any(
        isinstance(binding.value, ast.Dict)
        or (isinstance(binding.value, ast.Call) and last_part(binding.value.func) == "dict")
        for binding in Scopes(module).lookup(first.id, first)
    )


def passes_receive_and_send(call: ast.Call) -> bool:
    """Whether a call hands over two arguments that are called, or look like, ``receive`` and ``send``."""
    if len(plain_arguments(call)) != 2:
        return False
    if {keyword.arg for keyword in call.keywords} == {"receive", "send"}:
        return True
    first, second = (last_part(argument) for argument in plain_arguments(call))
    return "receive" in first or "send" in second

"""Where a function has the scope of a connection, and to what it passes it on."""

from __future__ import annotations

import ast
from typing import AbstractSet, Iterator, List, Optional, Set

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    argument_at,
    arguments,
    attribute_of,
    first_parameter,
    last_part,
    method_called,
    nodes_in,
    own_nodes,
    plain_arguments,
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
    made_of: List[Optional[ast.expr]] = []
    if isinstance(node, ast.Dict):
        made_of = [value for key, value in zip(node.keys, node.values) if key is None]
    elif isinstance(node, ast.Call):
        # A copy, or what a helper makes of it; the value of a key is neither.
        unpacked = [keyword.value for keyword in node.keywords if keyword.arg is None]
        made_of = [method_called(node, "copy"), *node.args, *unpacked]
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        made_of = [node.left, node.right]
    elif isinstance(node, ast.Await):
        made_of = [node.value]
    return any(part is not None and is_scope(part, names) for part in made_of)


def scope_names(function: Function, *parameters: Optional[str]) -> Set[str]:
    """The names that hold the scope in a function: the parameters given, ``scope``, and copies of them."""
    names = {"scope", *filter(None, parameters)}
    for node in nodes_in(function, ast.Assign):
        if is_scope(node.value, names):
            names.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return names


def passes_scope(call: ast.Call, names: AbstractSet[str]) -> bool:
    """Whether a call passes the scope of a connection on as applications get it: alone, or with two more arguments."""
    first = call.args[0] if call.args else argument_at(call, 0, "scope")
    # With none that are plain, it unpacks.
    return first is not None and is_scope(first, names) and len(plain_arguments(call)) in (0, 1, 3)


def parameters_called_with_scope(function: Function) -> Iterator[str]:
    """The parameters that a function inside this one calls with the scope: ``inner(scope)``.

    A function that does so itself, with the scope alone, may as well make an instance of a class.
    """
    parameters = {arg.arg for arg in positional(function)}
    own = set(own_nodes(function)) if isinstance(function, FUNCTIONS) else set()
    scopes = scope_names(function)
    for node in nodes_in(function, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in parameters:
            if passes_scope(node, scopes) and (node not in own or len(arguments(node)) > 1):
                yield node.func.id


def scope_parameter(function: Function) -> Optional[str]:
    """The parameter that holds the scope: in ``__call__`` the first, whatever it is called."""
    is_call = isinstance(function, FUNCTIONS) and function.name == "__call__"
    return first_parameter(function, bound=True) if is_call else None


def reads_scope_key(function: Function, scope: str, keys: AbstractSet[str]) -> bool:
    """Whether a function reads from the scope one of these keys."""
    read = [node.slice for node in nodes_in(function, ast.Subscript) if getattr(node.value, "id", "") == scope]
    for call in nodes_in(function, ast.Call):
        read += call.args[:1] if attribute_of(call.func, scope) == "get" else []
    return any(isinstance(key, ast.Constant) and key.value in keys for key in read)


def may_pass_mapping(call: ast.Call) -> bool:
    """Whether a call may pass a scope, before it is looked up what a name is bound to."""
    first = argument_at(call, 0, "scope")
    if isinstance(first, ast.Name) or any(keyword.arg == "scope" for keyword in call.keywords):
        return True
    name = last_part(first.func if isinstance(first, ast.Call) else first) if first is not None else ""
    return first is not None and (_is_mapping(first) or "scope" in name or is_scope(first, {"scope"}))


def passes_mapping(module: Module, call: ast.Call) -> bool:
    """Whether a call passes what may be a scope: something called so, or a mapping."""
    first = argument_at(call, 0, "scope")
    is_named = any(keyword.arg == "scope" for keyword in call.keywords)
    if not isinstance(first, ast.Name) or is_named or "scope" in first.id:
        return may_pass_mapping(call)
    return any(_is_mapping(binding.value) for binding in Scopes(module).lookup(first.id, first))


def _is_mapping(node: Optional[ast.expr]) -> bool:
    return isinstance(node, ast.Dict) or (isinstance(node, ast.Call) and last_part(node.func) == "dict")


def passes_receive_and_send(call: ast.Call) -> bool:
    """Whether a call passes two arguments that are called, or look like, ``receive`` and ``send``."""
    if len(call.args) + len(call.keywords) != 2:
        return False
    given = [last_part(argument) for argument in plain_arguments(call)]
    are_named = {keyword.arg for keyword in call.keywords} == {"receive", "send"}
    return len(given) == 2 and (are_named or "receive" in given[0] or "send" in given[1])

"""CHN103: middleware in the two-call style of Channels 2.

``middleware(scope)`` gave the instance for a connection, and that was called with ``(receive, send)``. Channels 3.0.0
calls an application once, with all three: ``__call__() takes 2 positional arguments but 4 were given``, or, behind
the shim of its routers, ``__call__() missing 2 required positional arguments: 'receive' and 'send'`` from the inside.
"""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Set, Union

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.callables import (
    APPLICATION_NAMES,
    first_parameter,
    hands_scope,
    method,
    scope_names,
    takes_one,
)
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.names import last_part, own_nodes
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import FUNCTIONS, Function, parameter_names
from channels3_lint.semantics.values import ClassObject, FunctionObject

RULE = Rule(
    code="CHN103",
    symbol="two-callable-middleware",
    since="3.0",
    summary="Middleware is called with the scope alone, in the two-call style of Channels 2.",
    words=("channels", ("scope", "__call__"), ("scope", "inner"), ("scope", "app")),
)

#: The classes of Channels that are called as applications.
CHANNELS_APPLICATIONS = (
    channels_api.BASE_MIDDLEWARE,
    "channels.sessions.CookieMiddleware",
    "channels.sessions.SessionMiddleware",
    "channels.security.websocket.OriginValidator",
    channels_api.PROTOCOL_TYPE_ROUTER,
    channels_api.CHANNEL_NAME_ROUTER,
    channels_api.URL_ROUTER,
)


@RULE.check(ast.ClassDef)
def middleware_class(meaning: Meaning, module: Module, node: ast.ClassDef) -> Iterator[Problem]:
    """A class with ``__call__(self, scope)`` that is middleware by its base, its shape or its place."""
    function = method(node, "__call__")
    if function is None or not takes_one(function, bound=True) or meaning.guards.is_left_alone(module, function):
        return
    cls = ClassObject(module, node)
    call = FunctionObject(module, function, cls)
    if not _is_middleware(meaning, module, cls, call):
        return
    yield Problem(
        function, f"{node.name} takes the scope alone: use async def __call__(self, scope, receive, send)"
    )
    for made in meaning.callables.per_connection(call):
        if made.module is module:
            yield from _per_connection(made, node.name)


def _per_connection(made: ClassObject, maker: str) -> Iterator[Problem]:
    for name in ("__init__", "__call__"):
        function = method(made.node, name)
        if function is not None:
            yield Problem(
                function, f"{made.node.name} is made for a second call: move it into {maker}.__call__"
            )


def _is_middleware(meaning: Meaning, module: Module, cls: ClassObject, call: FunctionObject) -> bool:
    if meaning.applications.is_consumer(cls):
        return False
    if meaning.names.is_subclass(cls, *CHANNELS_APPLICATIONS):
        return True
    if meaning.callables.hands_inner_the_scope(cls, call):
        return True
    return meaning.callables.hands_on(cls, call) and _is_handed_application(meaning, module, cls.node)


def _is_handed_application(meaning: Meaning, module: Module, node: Union[Function, ast.ClassDef]) -> bool:
    """Whether a class or function of the module is called there with an application."""
    name = "" if isinstance(node, ast.Lambda) else node.name
    for call in module.nodes(ast.Call):
        if call.args and last_part(call.func) and name in ("", last_part(call.func)):
            if any(getattr(callee, "node", None) is node for callee in meaning.names.values(module, call.func)):
                if meaning.applications.is_application(module, call.args[0]):
                    return True
    return False


@RULE.check(ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
def middleware_function(meaning: Meaning, module: Module, node: Function) -> Iterator[Problem]:
    """``def middleware(inner)`` that returns ``app(scope)``: the inner function is reported."""
    outer = next((parent for parent in module.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.Lambda))), None)
    scope = first_parameter(node)
    if outer is None or scope is None or not takes_one(node) or not _returns(outer, node):
        return
    called = _called_with_scope(node, scope) & set(parameter_names(outer))
    if not called or meaning.guards.is_left_alone(module, node) or not _is_plain(meaning, module, node):
        return
    says_so = scope == "scope" and called & APPLICATION_NAMES
    if says_so or _is_handed_application(meaning, module, outer):
        name = node.name if isinstance(node, FUNCTIONS) else "this lambda"
        instead = f"async def {node.name}" if isinstance(node, FUNCTIONS) else "an async def of "
        yield Problem(node, f"{name} takes the scope alone: use {instead}(scope, receive, send)")


def _returns(outer: Function, node: Function) -> bool:
    if isinstance(outer, ast.Lambda):
        return outer.body is node
    returned: Set[Optional[str]] = set()
    for child in own_nodes(outer):
        if isinstance(child, ast.Return):
            if child.value is node:
                return True
            if isinstance(child.value, ast.Name):
                returned.add(child.value.id)
    return isinstance(node, FUNCTIONS) and node.name in returned


def _called_with_scope(node: Function, scope: str) -> Set[str]:
    """The names that a function calls with its scope."""
    scopes = scope_names(node, scope)
    return {
        child.func.id
        for child in ast.walk(node)
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and hands_scope(child, scopes)
    }


def _is_plain(meaning: Meaning, module: Module, node: Function) -> bool:
    """Whether nothing that decorates a function may turn it into an application of the new style."""
    if isinstance(node, ast.Lambda):
        return True
    return all(meaning.names.is_transparent(module, decorator) for decorator in node.decorator_list)

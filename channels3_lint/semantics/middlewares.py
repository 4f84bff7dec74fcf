"""What counts as middleware: by its base, by its place, or by its shape, in the style of Channels 2 or the new one."""

from __future__ import annotations

import ast
from typing import Optional, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics.adapters import is_adapter
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scope_passing import passes_scope, scope_names, scope_parameter
from channels3_lint.semantics.shapes import APPLICATION_NAMES, Shapes
from channels3_lint.semantics.signatures import is_returned, single_callable_around, takes_one, takes_receive_and_send
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    attribute_of,
    first_parameter,
    last_part,
    method,
    nodes_in,
    parameter_names,
    plain_arguments,
    positional,
    returned_by,
)
from channels3_lint.semantics.values import ClassObject, FunctionObject

#: The classes of Channels that are called as applications.
CHANNELS_APPLICATIONS: Tuple[str, ...] = (
    channels_api.BASE_MIDDLEWARE,
    "channels.sessions.CookieMiddleware",
    "channels.sessions.SessionMiddleware",
    "channels.security.websocket.OriginValidator",
    *channels_api.ROUTERS,
)


class Middlewares:
    """The middleware of the file being checked, and of those it leads to."""

    def __init__(self, names: Names, classes: Classes, shapes: Shapes) -> None:
        self.names = names
        self.classes = classes
        self.shapes = shapes

    def is_middleware(self, cls: ClassObject, call: FunctionObject) -> bool:
        """Whether a class with this ``__call__`` is middleware, or a router, by its base, its shape or its place."""
        return not self.classes.is_consumer(cls) and (
            self.names.is_subclass(cls, *CHANNELS_APPLICATIONS)
            or self.shapes.passes_scope_to_inner(cls, call)
            or (self.shapes.passes_on(cls, call) and self._is_given_application(cls.module, cls.node))
            or self._returns_application_called(call)
        )

    def _returns_application_called(self, call: FunctionObject) -> bool:
        """Whether ``__call__`` returns what an application that it has made gives for the scope, as routers do."""
        scopes = scope_names(call.node, scope_parameter(call.node))
        for returned in returned_by(call.node):
            if isinstance(returned, ast.Call) and passes_scope(returned, scopes) and len(returned.args) == 1:
                values = self.names.values(call.module, returned.func)
                if values and all(map(self.classes.makes_application, values)):
                    return True
        return False

    # Channels 2

    def two_calls(self, cls: ClassObject) -> Optional[FunctionObject]:
        """The ``__call__(self, scope)`` that a class body defines, where that makes it middleware of Channels 2."""
        found = self.classes.own_definition(cls, "__call__")
        if found is None or found.module is not cls.module:
            return None
        function = found.node
        if not takes_one(function, bound=True) and not self._is_router_in_two_calls(cls, function):
            return None
        if is_adapter(cls.module, function):
            return None
        is_old = self.names.guards.is_for_other_version(cls.module, function)
        is_one = not is_old and any(self.is_middleware(user, found) for user in self.classes.users(cls))
        return found if is_one else None

    def mixed_in(self, cls: ClassObject) -> Optional[FunctionObject]:
        """The ``__call__(self, scope)`` that middleware has from a mixin of another module."""

        def is_of_channels(other: ClassObject) -> bool:
            return self.names.is_subclass(other, *CHANNELS_APPLICATIONS) and not self.classes.is_consumer(other)

        found = self.classes.from_mixin(cls, "__call__", is_of_channels)
        return found if found is not None and takes_one(found.node, bound=True) else None

    def _is_router_in_two_calls(self, cls: ClassObject, function: Function) -> bool:
        """Whether ``__call__(self, scope, *args)`` of a router calls an application with the scope alone."""
        this, scope = first_parameter(function), first_parameter(function, bound=True)
        if function.args.vararg is None or len(positional(function, bound=True)) != 1 or scope is None:
            return False
        scopes = scope_names(function, scope)
        return self.names.is_subclass(cls, *channels_api.ROUTERS) and any(
            passes_scope(call, scopes) and len(plain_arguments(call)) == 1 and _is_application_of(call.func, this)
            for call in nodes_in(function, ast.Call)
        )

    def is_two_call_function(self, module: Module, node: Function) -> bool:
        """Whether a function is what ``def middleware(inner)`` returns, and is called with the scope alone."""
        outer = module.function_around(node)
        scope = first_parameter(node)
        if outer is None or scope is None or not takes_one(node) or not is_returned(node, outer):
            return False
        scopes = scope_names(node, scope)
        called = {getattr(call.func, "id", "") for call in nodes_in(node, ast.Call) if passes_scope(call, scopes)}
        called &= set(parameter_names(outer))
        if not called or not self.names.is_plain(module, node) or is_adapter(module, node):
            return False
        says_so = scope == "scope" and bool(called & APPLICATION_NAMES)
        return says_so or self._is_given_application(module, outer)

    def stands_in_two_calls(self, module: Module, node: ast.AST) -> bool:
        """Whether a node stands in middleware of Channels 2, whose own signatures are what must change first.

        That is so as well in a class that is made for each connection, unless the new style makes it in this module.
        """
        for parent in module.ancestors(node):
            if isinstance(parent, ast.ClassDef):
                call = method(parent, "__call__")
                if call is not None and takes_receive_and_send(call, bound=True):
                    return not self._is_made_by_single_callable(module, parent)
                if self.two_calls(ClassObject(module, parent)):
                    return True
            elif isinstance(parent, (*FUNCTIONS, ast.Lambda)) and self.is_two_call_function(module, parent):
                return True
        return False

    def _is_made_by_single_callable(self, module: Module, cls: ast.ClassDef) -> bool:
        return any(
            last_part(call.func) == cls.name and single_callable_around(module, call) is not None
            for call in module.nodes(ast.Call)
        )

    def _is_given_application(self, module: Module, node: Union[Function, ast.ClassDef]) -> bool:
        """Whether a class or function of the module is called there with an application."""
        for call in module.nodes(ast.Call):
            # A lambda has the name that it is given.
            if call.args and getattr(node, "name", last_part(call.func)) == last_part(call.func):
                if any(getattr(callee, "node", None) is node for callee in self.names.values(module, call.func)):
                    for value in self.names.values(module, call.args[0]):
                        if self.classes.is_consumer(value) or self.classes.makes_application(value):
                            return True
        return False


def _is_application_of(node: ast.expr, this: Optional[str]) -> bool:
    """Whether an expression is what a router has for a protocol, or the ``__call__`` of its base."""
    if isinstance(node, ast.Subscript):
        return attribute_of(node.value, this) == "application_mapping"
    return isinstance(node, ast.Attribute) and node.attr == "__call__"

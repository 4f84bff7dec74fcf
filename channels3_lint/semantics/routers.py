"""What a router of Channels, or of the project, does with what it is made with."""

from __future__ import annotations

import ast
from typing import Dict, FrozenSet, Iterator, Optional

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    argument_at,
    arguments,
    calls_super,
    is_class_name,
    last_part,
    mentioned_names,
    nodes_in,
)
from channels3_lint.semantics.values import ClassObject, FunctionObject, Parameter, Value


class Routers:
    """The routers of the file being checked, and of those it leads to."""

    def __init__(self, names: Names, classes: Classes, contents: Contents) -> None:
        self.names = names
        self.classes = classes
        self.contents = contents
        self._routed: Dict[Module, FrozenSet[ast.AST]] = {}

    def takes_mapping_as_is(self, router: Value) -> bool:
        """Whether a router does with the mapping that it is made with just what Channels' own does."""
        if not isinstance(router, ClassObject):
            return True
        init = self.classes.definition(router, "__init__")
        return init is None or any(
            calls_super(call, "__init__") and self._passes_on_parameter(init, call)
            for call in nodes_in(init.node, ast.Call)
        )

    def _passes_on_parameter(self, init: FunctionObject, call: ast.Call) -> bool:
        """Whether the first argument of a call is what ``__init__`` was given, as it is."""
        first = next(iter(arguments(call)), None)
        if isinstance(first, ast.Starred):
            first = first.value
        values = self.names.values(init.module, first) if first is not None else ()
        are_given = bool(values) and all(isinstance(value, Parameter) for value in values)
        return are_given and "as_asgi" not in mentioned_names(init.node)

    def has_route(self, module: Module, route: ast.AST) -> bool:
        """Whether a ``path(...)`` is an element of a list that ``URLRouter(...)`` is given in the same module."""
        if module not in self._routed:
            self._routed[module] = frozenset(self._find_routed(module))
        return route in self._routed[module]

    def _find_routed(self, module: Module) -> Iterator[ast.AST]:
        for call in module.nodes(ast.Call):
            routes = self.routes_of(module, call)
            if routes is not None:
                yield from (node for home, node in self.contents.elements(module, routes) if home is module)

    def routes_of(self, module: Module, call: ast.Call) -> Optional[ast.expr]:
        """The routes that a URLRouter is made with, by a call that makes one as Channels does."""
        routes = argument_at(call, 0, "routes") if is_class_name(last_part(call.func)) else None
        if routes is None or not any(map(self._calls_as_channels, self.names.values(module, call.func))):
            return None
        return routes

    def _calls_as_channels(self, router: Value) -> bool:
        """Whether a value is a URLRouter, or a subclass that keeps its ``__init__`` and ``__call__``."""
        return self.names.is_subclass(router, channels_api.URL_ROUTER) and (
            not isinstance(router, ClassObject)
            or not any(self.classes.definition(router, name) for name in ("__init__", "__call__"))
        )

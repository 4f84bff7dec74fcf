"""What a router of Channels, or of the project, does with what it is made with."""

from __future__ import annotations

import ast
from typing import Dict, FrozenSet, Iterator, List, Optional, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import (
    argument_at,
    calls_super,
    is_class_name,
    last_part,
    mentioned_names,
    nodes_in,
    positional,
)
from channels3_lint.semantics.values import ClassObject, FunctionObject, Literal, Parameter, Value


class Routers:
    """The routers of the file being checked, and of those it leads to."""

    def __init__(self, names: Names, classes: Classes, contents: Contents) -> None:
        self.names = names
        self.classes = classes
        self.contents = contents
        self._routed: Dict[Module, FrozenSet[ast.AST]] = {}

    def mapping_of(self, call: ast.Call, router: Value) -> Optional[ast.expr]:
        """The mapping that a call makes a router with, where the router does with it just what Channels' own does.

        An ``__init__`` of its own may take it under any name, over several classes, and hands it on as it is.
        """
        cls: Optional[Value] = router
        name: Optional[str] = "application_mapping"
        index = 0
        taken: List[FunctionObject] = []
        while isinstance(cls, ClassObject):
            init = self.classes.definition(cls, "__init__")
            if init is None:
                break
            taken.append(init)
            cls = next(iter(self.names.ancestors(init.owner)[1:]), None) if init.owner is not None else None
        # From the class of Channels down to the one that is made: which parameter arrives there.
        for init in reversed(taken):
            handed = self._handed_on(init, index, name)
            if handed is None:
                return None
            index, name = handed
        return argument_at(call, index, name)

    def _handed_on(self, init: FunctionObject, index: int, name: Optional[str]) -> Optional[Tuple[int, Optional[str]]]:
        """The parameter, by index and name, that an ``__init__`` hands to its base as the argument at this place."""
        if "as_asgi" in mentioned_names(init.node):
            return None
        names = [arg.arg for arg in positional(init.node, bound=True)]
        for call in nodes_in(init.node, ast.Call):
            if calls_super(call, "__init__"):
                given = argument_at(call, index, name)
                stars = [argument.value for argument in call.args if isinstance(argument, ast.Starred)]
                if given is None and len(call.args) == 1 and stars and init.node.args.vararg is not None:
                    # super().__init__(*args): what comes behind the parameters that have names.
                    return (index + len(names), name) if last_part(stars[0]) == init.node.args.vararg.arg else None
                values = self.names.values(init.module, given) if given is not None else ()
                if values and all(isinstance(value, Parameter) for value in values):
                    taken = next(value.name for value in values if isinstance(value, Parameter))
                    return names.index(taken) if taken in names else len(call.args), taken
        return None

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
                # URLRouter(build(...)) and URLRouter([*build(...)]): what builds routes is in the router, too.
                yield routes
                for value in self.names.values(module, routes):
                    if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple)):
                        yield from (node.value for node in value.node.elts if isinstance(node, ast.Starred))

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

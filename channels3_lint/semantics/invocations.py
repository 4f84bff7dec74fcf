"""Which calls are calls of an ASGI application, and which are halves of the two calls that Channels 2 made."""

from __future__ import annotations

import ast
from typing import Dict, Iterator, List, Optional

from channels3_lint import channels_api
from channels3_lint.semantics.adapters import is_adapter
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scope_passing import is_scope, passes_mapping, passes_receive_and_send, scope_names
from channels3_lint.semantics.shapes import APPLICATION_NAMES, Shapes
from channels3_lint.semantics.signatures import gives_awaitable, single_callable_around, takes_all
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    argument_at,
    attribute_of,
    callee_of,
    calls_super,
    first_parameter,
    last_part,
    mentioned_names,
    method,
    nodes_in,
    plain_arguments,
)
from channels3_lint.semantics.values import Call, ClassObject, FunctionObject, Parameter, Value


class Invocations:
    """The calls of applications in the file being checked."""

    def __init__(self, names: Names, classes: Classes, shapes: Shapes) -> None:
        self.names = names
        self.classes = classes
        self.shapes = shapes
        self._seconds: Dict[Module, List[ast.Call]] = {}

    def is_single_callable(self, value: Value) -> bool:
        """Whether a value is surely an application that must be called with all of (scope, receive, send)."""
        if isinstance(value, FunctionObject):
            return value.owner is None and takes_all(value.node)
        call = self._call_of(value)
        return takes_all(call.node, bound=True) if call is not None else self.classes.makes_application(value)

    def gives_coroutine(self, module: Module, call: ast.Call) -> bool:
        """Whether a call hands (scope, receive, send) to an application, and so gives a coroutine.

        That is a known application, the inner one of middleware, or that of a base class.
        """
        function = single_callable_around(module, call)
        if function is not None and not _passes_connection(call, function):
            return False
        if calls_super(call, "__call__"):
            return self._has_application_above(module, call, must_give=True)
        values = self.names.values(module, call.func)
        if values and all(self.is_single_callable(value) and self._is_awaitable(value) for value in values):
            return True
        return function is not None and self._is_inner(module, call) and (
            _is_application_name(call.func) or not _awaits_another(function, call)
        )

    def _is_awaitable(self, value: Value) -> bool:
        if isinstance(value, FunctionObject):
            return isinstance(value.node, ast.AsyncFunctionDef)
        call = self._call_of(value)
        return call is None or gives_awaitable(call.node)

    def _call_of(self, value: Value) -> Optional[FunctionObject]:
        """The ``__call__`` of an instance of a class that was read."""
        made_of = value.callee if isinstance(value, Call) else None
        return self.classes.definition(made_of, "__call__") if isinstance(made_of, ClassObject) else None

    # Two calls

    def is_first_half(self, module: Module, call: ast.Call) -> bool:
        """Whether a call is ``application(scope)``, where what is called must be given all three."""
        if len(call.args) + len(call.keywords) != 1 or last_part(call.func) in channels_api.MESSAGE_METHODS:
            return False
        if not plain_arguments(call) or not passes_mapping(module, call):
            return False
        around = single_callable_around(module, call)
        if calls_super(call, "__call__"):
            return around is not None and self._has_application_above(module, call)
        values = self.names.values(module, callee_of(call))
        if values and all(map(self.is_single_callable, values)):
            return True
        is_called_again, is_named = self._is_called_again(module, call), _is_application_name(callee_of(call))
        if not (is_named or is_called_again) or is_adapter(module, call) or _is_one_of_two(module, call):
            return False
        if around is not None and self._is_inner(module, call):
            return True
        # A class makes an instance for each connection.
        makes_instance = any(isinstance(value, ClassObject) or self.classes.is_consumer(value) for value in values)
        return is_called_again and is_named and not makes_instance

    def is_second_half(self, module: Module, call: ast.Call) -> bool:
        """Whether a call is ``instance(receive, send)``, of what a first half gave."""
        if not passes_receive_and_send(call):
            return False
        if calls_super(call, "__call__"):
            return single_callable_around(module, call) is not None and self._has_application_above(module, call)
        return any(
            isinstance(value, Call) and value.module is module and self.is_first_half(module, value.node)
            for value in self.names.values(module, call.func)
        )

    def _is_called_again(self, module: Module, call: ast.Call) -> bool:
        """Whether what a call gives is called with ``(receive, send)``, at once or under the name that it is given."""
        if module not in self._seconds:
            self._seconds[module] = [other for other in module.nodes(ast.Call) if passes_receive_and_send(other)]
        around = _outermost(module, call) if self._seconds[module] else None
        if around is None:
            return False
        names = {ast.unparse(target) for target in getattr(module.parent(call), "targets", [call])}
        seconds = (other for other in self._seconds[module] if _outermost(module, other) is around)
        return any(ast.unparse(second.func) in names for second in seconds)

    def _is_inner(self, module: Module, call: ast.Call) -> bool:
        """Whether what is called is the application inside the middleware in which a call stands.

        A parameter of a function around, or one that ``__init__`` keeps, or that Channels' own middleware keeps.
        """
        around = module.class_around(call)
        cls = ClassObject(module, around) if around is not None else None
        function = single_callable_around(module, call)
        name = attribute_of(callee_of(call), first_parameter(function) if function is not None else None)
        if cls is not None and name:
            kept = {attribute for _, attribute in self.shapes.attributes_kept(cls)}
            return name in {*kept, self.classes.inner_parameter(cls)}
        inside, above = list(module.ancestors(call)), self.names.classes_above(cls) if cls is not None else []
        return any(
            isinstance(value, Parameter)
            and value.function.node is not function
            and (value.function.node in inside or value.function.owner in above)
            for value in self.names.values(module, callee_of(call))
        )

    def _has_application_above(self, module: Module, call: ast.Call, must_give: bool = False) -> bool:
        """Whether ``super().__call__`` is a single callable: one of Channels, or of the project.

        With ``must_give``, one of the project must give something to be awaited.
        """
        cls = self.names.enclosing_class(module, call)
        for ancestor in self.names.ancestors(cls)[1:] if cls is not None else ():
            if isinstance(ancestor, ClassObject):
                own = method(ancestor.node, "__call__")
                if own is not None:
                    return takes_all(own, bound=True) and (not must_give or gives_awaitable(own))
            elif self.classes.is_application(ancestor):
                return True
        return False


def _is_application_name(node: ast.expr) -> bool:
    return last_part(node).lstrip("_") in APPLICATION_NAMES


def _passes_connection(call: ast.Call, function: Function) -> bool:
    """Whether a call passes on the scope, and ``receive`` or ``send``, as applications take them."""
    taken = (argument_at(call, index, name) for index, name in enumerate(("scope", "receive", "send")))
    given = [argument for argument in taken if argument is not None]
    if not len(given) == len(plain_arguments(call)) == 3 or not is_scope(given[0], scope_names(function)):
        return False
    return "rec" in last_part(given[1]) or "send" in last_part(given[2])


def _awaits_another(function: Function, call: ast.Call) -> bool:
    """Whether a function awaits the application under another name, so that this call is of something else."""
    return any(
        isinstance(node.value, ast.Call)
        and _passes_connection(node.value, function)
        and ast.unparse(node.value.func) != ast.unparse(call.func)
        for node in nodes_in(function, ast.Await)
    )


def _is_one_of_two(module: Module, call: ast.Call) -> bool:
    """Whether the same application is called with all three nearby, and something other than the scope decides."""
    others = [other for other in _neighbours(module, call) if ast.unparse(other.func) == ast.unparse(call.func)]
    whole = [other for other in others if len(plain_arguments(other)) == 3]
    return any(_is_chosen(module, call) or _is_chosen(module, other) for other in whole)


def _is_chosen(module: Module, call: ast.Call) -> bool:
    """Whether a call stands under an ``if`` that does not ask about the connection."""
    return any(
        isinstance(parent, (ast.If, ast.IfExp)) and "scope" not in set(mentioned_names(parent.test))
        for parent in module.ancestors(call)
    )


def _neighbours(module: Module, node: ast.AST) -> Iterator[ast.Call]:
    """The calls in the same class, or else the same outermost function."""
    around = _outermost(module, node)
    return nodes_in(around, ast.Call) if around is not None else iter(())


def _outermost(module: Module, node: ast.AST) -> Optional[ast.AST]:
    """The outermost class or function around a node."""
    around = [parent for parent in module.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.ClassDef))]
    return around[-1] if around else None

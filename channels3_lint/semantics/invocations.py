"""Which calls are calls of an ASGI application, and which are halves of the two calls that Channels 2 made."""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from channels3_lint.semantics.adapters import is_adapter
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scope_passing import passes_mapping, passes_receive_and_send, is_scope, scope_names
from channels3_lint.semantics.shapes import APPLICATION_NAMES, Shapes
from channels3_lint.semantics.signatures import gives_awaitable, single_callable_around, takes_all
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Function,
    argument_at,
    attribute_of,
    calls_super,
    first_parameter,
    plain_arguments,
    last_part,
    mentioned_names,
    method,
    nodes_in,
)
from channels3_lint.semantics.values import Call, ClassObject, FunctionObject, Parameter, Value


class Invocations:
    """The calls of applications in the file being checked."""

    def __init__(self, names: Names, classes: Classes, shapes: Shapes) -> None:
        self.names = names
        self.classes = classes
        self.shapes = shapes

    def is_single_callable(self, value: Value) -> bool:
        """Whether a value is surely an application that must be called with all of (scope, receive, send)."""
        if isinstance(value, FunctionObject):
            return value.owner is None and takes_all(value.node)
        if not isinstance(value, Call):
            return False
        if isinstance(value.callee, ClassObject):
            call = self.classes.definition(value.callee, "__call__")
            if call is not None:
                return takes_all(call.node, bound=True)
        return self.classes.makes_application(value)

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
        call = None
        if isinstance(value, Call) and isinstance(value.callee, ClassObject):
            call = self.classes.definition(value.callee, "__call__")
        return call is None or gives_awaitable(call.node)

    # Two calls

    def is_first_half(self, module: Module, call: ast.Call) -> bool:
        """Whether a call is ``application(scope)``, where what is called must be given all three."""
        if len(plain_arguments(call)) != 1 or not passes_mapping(module, call):
            return False
        around = single_callable_around(module, call)
        if calls_super(call, "__call__"):
            return around is not None and self._has_application_above(module, call)
        values = self.names.values(module, call.func)
        if values and all(map(self.is_single_callable, values)):
            return True
        is_called_again = _is_called_again(module, call)
        if not (_is_application_name(call.func) or is_called_again):
            return False
        if is_adapter(module, call) or _is_one_of_two(module, call):
            return False
        if around is not None and self._is_inner(module, call):
            return True
        is_known = any(map(self._is_class, values)) or not _is_application_name(call.func)
        return is_called_again and not is_known

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

    def _is_class(self, value: Value) -> bool:
        """Whether a value may make an instance, which is then called: a per-connection class."""
        return isinstance(value, ClassObject) or self.classes.is_consumer(value)

    def _is_inner(self, module: Module, call: ast.Call) -> bool:
        """Whether what is called is the application inside the middleware in which a call stands.

        A parameter of a function around, or one that ``__init__`` keeps, or that Channels' own middleware keeps.
        """
        around = module.class_around(call)
        cls = self.names.enclosing_class(module, call)
        if cls is None and around is not None:
            cls = ClassObject(module, around)
        function = single_callable_around(module, call)
        this = first_parameter(function) if function is not None else None
        name = attribute_of(call.func, this)
        if cls is not None and name:
            kept = {attribute for _, attribute in self.shapes.attributes_kept(cls)}
            return name in kept or name == self.classes.inner_parameter(cls)
        return any(self._is_taken(module, call, cls, value) for value in self.names.values(module, call.func))

    def _is_taken(self, module: Module, call: ast.Call, cls: Optional[ClassObject], value: Value) -> bool:
        """Whether a value is a parameter of a function around a call, or of the ``__init__`` of its class."""
        if not isinstance(value, Parameter):
            return False
        function = value.function
        if function.owner is None:
            return function.node is not single_callable_around(module, call) and function.node in module.ancestors(call)
        is_kept = isinstance(function.node, FUNCTIONS) and function.node.name == "__init__"
        return is_kept and cls is not None and function.owner in self.names.ancestors(cls)

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
    """Whether a call hands on the scope, and ``receive`` or ``send``, as applications are handed them."""
    if len(plain_arguments(call)) != 3:
        return False
    scope, receive, send = (argument_at(call, index, name) for index, name in enumerate(("scope", "receive", "send")))
    if scope is None or receive is None or send is None or not is_scope(scope, scope_names(function)):
        return False
    return "rec" in last_part(receive) or "send" in last_part(send)


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
    written = ast.unparse(call.func)
    others = [other for other in _neighbours(module, call) if ast.unparse(other.func) == written]
    whole = [other for other in others if len(plain_arguments(other)) == 3]
    return any(_is_chosen(module, call) or _is_chosen(module, other) for other in whole)


def _is_chosen(module: Module, call: ast.Call) -> bool:
    """Whether a call stands under an ``if`` that does not ask about the connection."""
    return any(
        isinstance(parent, (ast.If, ast.IfExp)) and "scope" not in set(mentioned_names(parent.test))
        for parent in module.ancestors(call)
    )


def _is_called_again(module: Module, call: ast.Call) -> bool:
    """Whether what a call gives is called with ``(receive, send)``, at once or under the name that it is given."""
    parent = module.parent(call)
    if isinstance(parent, ast.Call) and parent.func is call:
        return passes_receive_and_send(parent)
    if not isinstance(parent, ast.Assign):
        return False
    names = {ast.unparse(target) for target in parent.targets}
    seconds = [other for other in _neighbours(module, call) if passes_receive_and_send(other)]
    return any(ast.unparse(second.func) in names for second in seconds)


def _neighbours(module: Module, node: ast.AST) -> Iterator[ast.Call]:
    """The calls in the same class, or else the same outermost function."""
    around = [parent for parent in module.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.ClassDef))]
    for other in ast.walk(around[-1]) if around else ():
        if isinstance(other, ast.Call):
            yield other

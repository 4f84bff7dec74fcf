"""Which calls are calls of an ASGI application, and which are halves of the two calls that Channels 2 made."""

from __future__ import annotations

import ast
import re
from typing import Iterator, List

from channels3_lint.semantics.applications import Applications
from channels3_lint.semantics.callables import (
    APPLICATION_NAMES,
    Callables,
    is_scope,
    method,
    scope_names,
    single_callable_around,
    takes_all,
)
from channels3_lint.semantics.names import Names, is_super_call, last_part
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import FUNCTIONS, Scopes
from channels3_lint.semantics.values import Attribute, Call, ClassObject, FunctionObject, Parameter, Value

#: Names of code that makes one call of two on purpose, or two of one.
ADAPTERS = re.compile(r"(?i)asgi_?2|double|two_?call|legacy|compat")


class Invocations:
    """The calls of applications in the file being checked."""

    def __init__(self, names: Names, callables: Callables, applications: Applications) -> None:
        self.names = names
        self.callables = callables
        self.applications = applications

    def is_single_callable(self, value: Value) -> bool:
        """Whether a value is surely an application that must be called with all of (scope, receive, send)."""
        if isinstance(value, FunctionObject):
            return value.owner is None and takes_all(value.node)
        if not isinstance(value, Call):
            return False
        if isinstance(value.callee, ClassObject):
            call = self.callables.definition(value.callee, "__call__")
            if call is not None:
                return takes_all(call.node, bound=True)
        return self.applications.is_made(value)

    def is_called(self, module: Module, call: ast.Call) -> bool:
        """Whether a call hands (scope, receive, send) to an application: to a known one, the inner one, or a base's."""
        if len(given(call)) != 3:
            return False
        if is_super_call(call):
            return self._has_application_above(module, call)
        values = self.names.values(module, call.func)
        if values and all(map(self.is_single_callable, values)):
            return True
        function = single_callable_around(module, call)
        if function is None or not is_scope(given(call)[0], scope_names(function)):
            return False
        return any(self._is_inner(module, call, value) for value in values)

    # Two calls

    def is_first_half(self, module: Module, call: ast.Call) -> bool:
        """Whether a call is ``application(scope)``, where what is called must be given all three."""
        if len(given(call)) != 1 or not hands_mapping(module, call):
            return False
        if is_super_call(call):
            return single_callable_around(module, call) is not None and self._has_application_above(module, call)
        values = self.names.values(module, call.func)
        if values and all(map(self.is_single_callable, values)):
            return True
        if last_part(call.func) not in APPLICATION_NAMES or _is_adapter(module, call):
            return False
        if single_callable_around(module, call) is not None:
            if any(self._is_inner(module, call, value) for value in values):
                return True
        return not any(map(self._is_class, values)) and _is_called_again(module, call)

    def is_second_half(self, module: Module, call: ast.Call) -> bool:
        """Whether a call is ``instance(receive, send)``, of what a first half gave."""
        if not hands_receive_and_send(call):
            return False
        if is_super_call(call):
            return single_callable_around(module, call) is not None and self._has_application_above(module, call)
        return any(
            isinstance(value, Call) and value.module is module and self.is_first_half(module, value.node)
            for value in self.names.values(module, call.func)
        )

    def _is_class(self, value: Value) -> bool:
        """Whether a value may make an instance, which is then called: a per-connection class."""
        return isinstance(value, ClassObject) or self.applications.is_consumer(value)

    def _is_inner(self, module: Module, call: ast.Call, value: Value) -> bool:
        """Whether a value is the application inside the middleware in which a call stands.

        A parameter of a function around, or one that ``__init__`` keeps, or that Channels' own middleware keeps.
        """
        around = list(module.ancestors(call))
        if isinstance(value, Parameter):
            function = value.function
            if function.owner is None:
                return function.node in around and function.node is not single_callable_around(module, call)
            is_kept = isinstance(function.node, FUNCTIONS) and function.node.name == "__init__"
            return is_kept and any(
                function.owner in self.names.ancestors(ClassObject(module, cls))
                for cls in around
                if isinstance(cls, ast.ClassDef)
            )
        if isinstance(value, Attribute) and isinstance(value.owner, Parameter) and value.owner.function.owner:
            return self.applications.middleware_parameter(value.owner.function.owner) == value.name
        return False

    def _has_application_above(self, module: Module, call: ast.Call) -> bool:
        """Whether ``super().__call__`` is that of Channels' consumers, middleware or routers, or a single callable."""
        cls = self.names.enclosing_class(module, call)
        for ancestor in self.names.ancestors(cls)[1:] if cls is not None else ():
            if isinstance(ancestor, ClassObject):
                own = method(ancestor.node, "__call__")
                if own is not None:
                    return takes_all(own, bound=True)
            elif self.applications.is_application_class(ancestor):
                return True
        return False


def given(call: ast.Call) -> List[ast.expr]:
    """What a call hands over, as far as it is written one by one; nothing where it unpacks."""
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    unpacks = any(isinstance(argument, ast.Starred) for argument in call.args)
    return [] if unpacks or any(keyword.arg is None for keyword in call.keywords) else arguments


def hands_mapping(module: Module, call: ast.Call) -> bool:
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


def hands_receive_and_send(call: ast.Call) -> bool:
    """Whether a call hands over two arguments that are called, or look like, ``receive`` and ``send``."""
    if len(given(call)) != 2:
        return False
    if {keyword.arg for keyword in call.keywords} == {"receive", "send"}:
        return True
    first, second = (last_part(argument) for argument in given(call))
    return "receive" in first or "send" in second


def _is_adapter(module: Module, node: ast.AST) -> bool:
    """Whether a node stands in code that says it works with both styles: ``class ASGI2Middleware``."""
    return any(
        isinstance(parent, (*FUNCTIONS, ast.ClassDef)) and ADAPTERS.search(parent.name)
        for parent in module.ancestors(node)
    ) or _is_called_with_all(module, node)


def _is_called_with_all(module: Module, node: ast.AST) -> bool:
    """Whether the same is also called with three arguments, nearby: code that decides which style it meets."""
    assert isinstance(node, ast.Call)
    written = ast.unparse(node.func)
    return any(len(given(other)) == 3 and ast.unparse(other.func) == written for other in _neighbours(module, node))


def _is_called_again(module: Module, call: ast.Call) -> bool:
    """Whether what a call gives is called with ``(receive, send)``, at once or under the name that it is given."""
    parent = module.parent(call)
    if isinstance(parent, ast.Call) and parent.func is call:
        return hands_receive_and_send(parent)
    if not isinstance(parent, ast.Assign):
        return False
    names = {ast.unparse(target) for target in parent.targets}
    seconds = [other for other in _neighbours(module, call) if hands_receive_and_send(other)]
    return any(ast.unparse(second.func) in names for second in seconds)


def _neighbours(module: Module, node: ast.AST) -> Iterator[ast.Call]:
    """The calls in the same class, or else the same outermost function."""
    around = [parent for parent in module.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.ClassDef))]
    for other in ast.walk(around[-1]) if around else ():
        if isinstance(other, ast.Call):
            yield other

"""What stands in a slot: one answer for every kind of thing that is, or is taken for, an ASGI application."""

from __future__ import annotations

import ast
import enum
import os
from dataclasses import dataclass
from typing import Dict, Iterator, List, Optional

from channels3_lint import channels_api
from channels3_lint.semantics.applications import Applications, Slot, SlotKind
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.middlewares import Middlewares
from channels3_lint.semantics.names import Names, dotted_name
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scope_passing import hands_mapping
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.signatures import returns_second_callable, takes_all, takes_one, takes_receive_and_send
from channels3_lint.semantics.syntax import FUNCTIONS, Function, first_parameter, positional
from channels3_lint.semantics.values import Attribute, Call, ClassObject, Dotted, FunctionObject, Literal, Value

#: What marks an object as a single callable for asgiref, whatever its ``__call__`` looks like.
SINGLE_CALLABLE_MARKS = ("_asgi_single_callable", "_is_coroutine", "markcoroutinefunction")


class Kind(enum.Enum):
    """What stands in a slot."""

    CONSUMER_INSTANCE = "a consumer that was made by hand"
    TWO_CALLS = "called with the scope, and then with receive and send"
    SYNC = "called with all three, and no coroutine function"
    VIEW = "a Django view"
    INCLUDE = "include(...)"
    ROUTE = "a route"
    ROUTES = "a list of routes"


@dataclass(frozen=True)
class Standing:
    """What an expression stands for, as an application.

    ``function`` is the function whose signature makes it so, where it has one, and ``module`` where that is written.
    """

    kind: Kind
    name: str
    module: Module
    function: Optional[Function] = None


class Kinds:
    """What stands in the slots of the file being checked."""

    def __init__(
        self,
        names: Names,
        contents: Contents,
        shapes: Shapes,
        applications: Applications,
        middlewares: Middlewares,
    ) -> None:
        self.names = names
        self.contents = contents
        self.shapes = shapes
        self.applications = applications
        self.middlewares = middlewares
        self._known: Dict[ast.expr, List[Standing]] = {}

    def of(self, module: Module, slot: Slot) -> List[Standing]:
        """What may stand in a slot, as far as it is one of the kinds; consumer classes are asked for elsewhere."""
        if slot.node not in self._known:
            values = self.names.values(module, slot.node)
            self._known[slot.node] = [standing for value in values for standing in self._standing(module, slot, value)]
        return self._known[slot.node]

    def is_in_router(self, module: Module, slot: Slot) -> bool:
        """Whether what stands in a slot is surely called by a router of Channels, and by nothing in between."""
        if slot.kind is SlotKind.ROUTE:
            applications = self.applications
            return applications.stands_in_router(module, slot.owner) or (
                applications.stands_beside_consumers(module, slot.owner)
            )
        return slot.kind in (SlotKind.PROTOCOL, SlotKind.CHANNEL)

    def _standing(self, module: Module, slot: Slot, value: Value) -> Iterator[Standing]:
        if isinstance(value, FunctionObject):
            yield from self._function(value, self.names.is_bound(module, slot.node, value))
        elif isinstance(value, ClassObject):
            yield from self._class(value)
        elif isinstance(value, Call):
            yield from self._made(value)
        elif isinstance(value, Literal) and self.contents.is_list(value):
            yield Standing(Kind.ROUTES, "a list", value.module)
        elif isinstance(value, Dotted) and _is_view_class(value):
            yield Standing(Kind.VIEW, value.last, module)

    def _function(self, value: FunctionObject, bound: bool) -> Iterator[Standing]:
        node = value.node
        first = first_parameter(node, bound)
        name = _name_of(node)
        if first is None:
            return
        if first == "request":
            yield Standing(Kind.VIEW, name, value.module, node)
        elif takes_all(node, bound):
            if not isinstance(node, ast.AsyncFunctionDef) and not _has_marks(value.module):
                yield Standing(Kind.SYNC, name, value.module, node)
        elif takes_one(node, bound) and "scope" in first and self._gives_second_callable(value):
            if not self.middlewares.is_two_call_function(value.module, node):
                yield Standing(Kind.TWO_CALLS, name, value.module, node)

    def _gives_second_callable(self, value: FunctionObject) -> bool:
        """Whether a function surely returns what is then called with ``(receive, send)``."""
        return returns_second_callable(value.node) or any(
            isinstance(returned, Call) and self._is_second_callable(returned) for returned in self.names.returns(value)
        )

    def _is_second_callable(self, made: Call) -> bool:
        if isinstance(made.callee, ClassObject) and not self.applications.is_consumer(made.callee):
            call = self.shapes.definition(made.callee, "__call__")
            return call is not None and takes_receive_and_send(call.node, bound=True)
        return made.callee == Dotted("functools.partial") and len(made.node.args) == 2

    def _class(self, cls: ClassObject) -> Iterator[Standing]:
        if any(map(_is_view_class, self.names.ancestors(cls))):
            yield Standing(Kind.VIEW, cls.node.name, cls.module)
        if self.applications.is_consumer(cls) or _has_metaclass(cls):
            return
        init = self.shapes.sure_definition(cls, "__init__")
        call = self.shapes.sure_definition(cls, "__call__")
        if init is not None and call is not None and takes_one(init.node, bound=True):
            if takes_receive_and_send(call.node, bound=True):
                yield Standing(Kind.TWO_CALLS, cls.node.name, call.module, call.node)

    def _made(self, value: Call) -> Iterator[Standing]:
        callee = value.callee
        if self.applications.is_consumer(callee):
            if not hands_mapping(value.module, value.node):
                yield Standing(Kind.CONSUMER_INSTANCE, dotted_name(callee).rpartition(".")[2], value.module)
        elif isinstance(callee, ClassObject):
            yield from self._instance(callee)
        elif isinstance(callee, Attribute) and callee.name == "as_view" and self._is_view(callee.owner):
            yield Standing(Kind.VIEW, ast.unparse(value.node), value.module)
        elif self.contents.is_list(value):
            yield Standing(Kind.ROUTES, "a list", value.module)
        elif callee == Dotted("functools.partial") and value.node.args:
            yield from self._partial(value)
        elif isinstance(callee, Dotted):
            if callee.name in channels_api.ROUTE_FUNCTIONS:
                yield Standing(Kind.ROUTE, ast.unparse(value.node.func), value.module)
            elif callee.name in channels_api.INCLUDE_FUNCTIONS:
                yield Standing(Kind.INCLUDE, ast.unparse(value.node.func), value.module)
            elif callee.last == "as_view":
                yield Standing(Kind.VIEW, ast.unparse(value.node), value.module)

    def _is_view(self, owner: Value) -> bool:
        """Whether ``owner.as_view()`` is Django's: of a class that is a view, or may be one."""
        if not isinstance(owner, ClassObject):
            return True
        if any(map(_is_view_class, self.names.ancestors(owner))):
            return True
        return self.shapes.has_unknown_base(owner) and self.shapes.definition(owner, "as_view") is None

    def _partial(self, value: Call) -> Iterator[Standing]:
        """``functools.partial(function, first)``: a coroutine function just where the function is one."""
        given = len(value.node.args) - 1
        for function in self.names.values(value.module, value.node.args[0]):
            if isinstance(function, FunctionObject) and not isinstance(function.node, ast.AsyncFunctionDef):
                rest = [arg.arg for arg in positional(function.node)][given:]
                if len(rest) == 3 and "scope" in rest[0] and "send" in rest[2] and not _has_marks(function.module):
                    yield Standing(Kind.SYNC, _name_of(function.node), function.module, function.node)

    def _instance(self, cls: ClassObject) -> Iterator[Standing]:
        call = self.shapes.sure_definition(cls, "__call__")
        if call is None or _has_marks(cls.module) or _has_marks(call.module):
            return
        if [getattr(value, "node", None) for value in self.names.member(cls, "__call__")] != [call.node]:
            # Decorated, or given its place by an assignment.
            return
        first = first_parameter(call.node, bound=True) or ""
        if takes_all(call.node, bound=True):
            if not isinstance(call.node, ast.AsyncFunctionDef):
                yield Standing(Kind.SYNC, cls.node.name, call.module, call.node)
        elif takes_one(call.node, bound=True) and "scope" in first and self._gives_second_callable(call):
            if not self.middlewares.is_middleware(cls, call):
                yield Standing(Kind.TWO_CALLS, cls.node.name, call.module, call.node)


def _name_of(function: Function) -> str:
    return function.name if isinstance(function, FUNCTIONS) else "this lambda"


def _has_marks(module: Module) -> bool:
    """Whether a file tells asgiref what is a single callable, whatever it looks like."""
    return any(mark in module.text for mark in SINGLE_CALLABLE_MARKS)


def _has_metaclass(cls: ClassObject) -> bool:
    return any(keyword.arg == "metaclass" for keyword in cls.node.keywords)


def _is_view_class(value: Value) -> bool:
    """Whether a class is one of Django's, or of its REST framework's, for views."""
    return dotted_name(value).startswith(channels_api.VIEW_MODULES)


def is_test(module: Module) -> bool:
    """Whether a file has tests, or helps them, and so drives one connection at a time."""
    file, folder = os.path.basename(module.path), os.path.basename(module.directory)
    if file.startswith(("test_", "conftest.")) or file.endswith(("_test.py", "tests.py")):
        return True
    return folder in ("test", "tests") or "Communicator" in module.text or "pytest" in module.text

"""What stands where an ASGI application does: the second of the two questions that nearly every rule asks."""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass
from typing import AbstractSet, Iterator, Optional, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.middlewares import Middlewares
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.routers import Routers
from channels3_lint.semantics.scope_passing import passes_mapping
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.signatures import (
    returns_second_callable,
    takes_all,
    takes_one,
    takes_receive_and_send,
)
from channels3_lint.semantics.slots import Slot, SlotKind, Slots
from channels3_lint.semantics.syntax import (
    children,
    first_parameter,
    Function,
    FUNCTIONS,
    last_part,
    method_called,
    positional,
)
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    ClassObject,
    Dotted,
    FunctionObject,
    Literal,
    Value,
    dotted_name,
)

#: What marks an object as a single callable for asgiref, whatever its ``__call__`` looks like.
SINGLE_CALLABLE_MARKS = ("_asgi_single_callable", "_is_coroutine", "markcoroutinefunction")


class Kind(enum.Enum):
    """What an expression is, taken as an ASGI application."""

    CONSUMER_CLASS = "a consumer class"
    CONSUMER_INSTANCE = "a consumer that was made by hand"
    CONSUMER_APPLICATION = "what as_asgi() of a consumer gives"
    AS_ASGI = "as_asgi without its call"
    HTTP_FACTORY = "get_asgi_application without its call"
    APPLICATION = "any other single callable"
    TWO_CALLS = "called with the scope, and then with receive and send"
    SYNC = "called with all three, and no coroutine function"
    VIEW = "a Django view"
    WSGI = "a WSGI application"
    INCLUDE = "include(...)"
    ROUTE = "a route"
    ROUTES = "a list of routes"
    UNKNOWN = "something that cannot be known"


#: What a consumer is on its way to a router, right or wrong.
CONSUMERS = frozenset({Kind.CONSUMER_CLASS, Kind.CONSUMER_APPLICATION})

#: What can be routed in Django's own ``urlpatterns`` by mistake alone.
APPLICATIONS = CONSUMERS | {Kind.APPLICATION}


@dataclass(frozen=True)
class Application:
    """One thing that an expression may be, taken as an application.

    ``name`` is what a message calls it. ``function`` is the function whose signature makes it so, where it has one, and
    ``module`` where that, or what it was made of, is written.
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
        classes: Classes,
        routers: Routers,
        middlewares: Middlewares,
        slots: Slots,
    ) -> None:
        self.names = names
        self.contents = contents
        self.classes = classes
        self.routers = routers
        self.middlewares = middlewares
        self.slots = slots

    def in_slot(self, module: Module, slot: Slot) -> Tuple[Application, ...]:
        """What may stand in a slot; nothing for a view among Django's routes."""
        is_djangos = (
            slot.kind is SlotKind.ROUTE
            and not module.mentions("channels", "onsumer")
            and not self.slots.leads_to_asgi(module, slot.node, with_parameters=True)
        )
        return () if is_djangos and not self.is_in_router(module, slot) else self.of(module, slot.node)

    def of(self, module: Module, node: ast.expr) -> Tuple[Application, ...]:
        """What an expression may be; UNKNOWN alone where nothing of it is known."""
        found = self.names.answers.of(("kinds", module, node), lambda: self._kinds(module, node))
        return found or (Application(Kind.UNKNOWN, last_part(node), module),)

    def is_one_of(self, module: Module, node: ast.expr, kinds: AbstractSet[Kind]) -> bool:
        """Whether an expression may be of one of these kinds."""
        return any(application.kind in kinds for application in self.of(module, node))

    def is_in_router(self, module: Module, slot: Slot) -> bool:
        """Whether what stands in a slot is surely called by a router of Channels, and by nothing in between."""
        if slot.kind is SlotKind.ROUTE:
            return self.routers.has_route(module, slot.owner) or self._stands_beside_consumers(module, slot.owner)
        return slot.kind is SlotKind.MAPPED

    def _stands_beside_consumers(self, module: Module, route: ast.AST) -> bool:
        """Whether a ``path(...)`` stands in a list with routes to consumers, that is not called ``urlpatterns``."""
        routes = module.parent(route)
        assignment = module.parent(routes) if isinstance(routes, ast.List) else None
        if not isinstance(assignment, ast.Assign) or "urlpatterns" in map(last_part, assignment.targets):
            return False
        calls = [node for node in children(assignment.value) if isinstance(node, ast.Call)]
        slots = [slot for call in calls for slot in self.slots.of_call(module, call) if slot.kind is SlotKind.ROUTE]
        return any(self.is_one_of(module, slot.node, CONSUMERS) for slot in slots)

    # The kinds

    def _kinds(self, module: Module, node: ast.expr) -> Iterator[Application]:
        if isinstance(node, ast.Attribute) and node.attr == "as_asgi":
            if not any(map(self.classes.is_surely_no_consumer, self.names.values(module, node.value))):
                yield Application(Kind.AS_ASGI, ast.unparse(node), module)
        for value in self.names.values(module, node):
            for application in self._of_value(module, node, value):
                if application.kind is not Kind.CONSUMER_CLASS or not self._is_converted_in_place(module, node):
                    yield application

    def _is_converted_in_place(self, module: Module, node: ast.expr) -> bool:
        """Whether ``application = application.as_asgi()`` stands among what may have given it its value.

        Or ``application.as_asgi() if is_consumer else application`` is it.
        """
        if isinstance(node, ast.IfExp):
            branches = (node.body, node.orelse)
            owners = [method_called(branch, "as_asgi") for branch in branches]
            return any(
                owner is not None
                and ast.unparse(owner) == ast.unparse(other)
                and not self.names.guards.is_for_other_version(module, branch)
                for branch, owner, other in zip(branches, owners, branches[::-1])
            )
        written = ast.unparse(node)
        if isinstance(node, ast.Name):
            given = [binding.value for binding in Scopes(module).lookup(node.id, node)]
        else:
            assigned = [(target, statement) for statement in module.nodes(ast.Assign) for target in statement.targets]
            given = [statement.value for target, statement in assigned if ast.unparse(target) == written]
        converted = [method_called(value, "as_asgi") for value in given]
        return any(owner is not None and ast.unparse(owner) == written for owner in converted)

    def _of_value(self, module: Module, node: ast.expr, value: Value) -> Iterator[Application]:
        if self.classes.is_consumer(value):
            yield Application(Kind.CONSUMER_CLASS, dotted_name(value).rpartition(".")[2], module)
        elif isinstance(value, FunctionObject):
            yield from self._function(value, self.names.is_bound(module, node, value))
        elif isinstance(value, ClassObject):
            yield from self._class(value)
        elif isinstance(value, (Call, Literal)) and self.contents.is_list(value):
            yield Application(Kind.ROUTES, "a list", value.module)
        elif isinstance(value, Call):
            yield from self._made(module, value)
        elif isinstance(value, Attribute) and value.name == "as_asgi" and self.classes.is_consumer(value.owner):
            yield Application(Kind.AS_ASGI, ast.unparse(node), module)
        elif isinstance(value, Dotted):
            if value.name in channels_api.HTTP_FACTORIES:
                yield Application(Kind.HTTP_FACTORY, value.last, module)
            elif _is_view_class(value):
                yield Application(Kind.VIEW, value.last, module)

    def _function(self, value: FunctionObject, bound: bool) -> Iterator[Application]:
        node = value.node
        first = first_parameter(node, bound) or ""
        if first == "request":
            yield Application(Kind.VIEW, _name_of(node), value.module, node)
        elif takes_all(node, bound):
            yield self._single_callable(value, _name_of(node))
        elif takes_one(node, bound) and "scope" in first and self._gives_second_callable(value):
            if not self.middlewares.is_two_call_function(value.module, node):
                yield Application(Kind.TWO_CALLS, _name_of(node), value.module, node)

    def _single_callable(self, call: FunctionObject, name: str) -> Application:
        """An application that is given all three: taken for one only where its function is a coroutine function."""
        is_taken_for_one = isinstance(call.node, ast.AsyncFunctionDef) or call.module.mentions(*SINGLE_CALLABLE_MARKS)
        return Application(Kind.APPLICATION if is_taken_for_one else Kind.SYNC, name, call.module, call.node)

    def _gives_second_callable(self, value: FunctionObject) -> bool:
        """Whether a function surely returns what is then called with ``(receive, send)``."""
        return returns_second_callable(value.node) or any(
            isinstance(returned, Call) and self._is_second_callable(returned) for returned in self.names.returns(value)
        )

    def _is_second_callable(self, made: Call) -> bool:
        if isinstance(made.callee, ClassObject) and not self.classes.is_consumer(made.callee):
            call = self.classes.definition(made.callee, "__call__")
            return call is not None and takes_receive_and_send(call.node, bound=True)
        return made.callee == Dotted("functools.partial") and len(made.node.args) > 1

    def _class(self, cls: ClassObject) -> Iterator[Application]:
        if any(map(_is_view_class, self.names.ancestors(cls))):
            yield Application(Kind.VIEW, cls.node.name, cls.module)
        init = self.classes.sure_definition(cls, "__init__")
        call = self.classes.sure_definition(cls, "__call__")
        has_metaclass = any(keyword.arg == "metaclass" for keyword in cls.node.keywords)
        if call is not None and not has_metaclass and takes_receive_and_send(call.node, bound=True):
            if init is not None and takes_one(init.node, bound=True):
                yield Application(Kind.TWO_CALLS, cls.node.name, call.module, call.node)
            elif init is not None and init.node.args.vararg is not None and len(positional(init.node, bound=True)) <= 1:
                # A stand-in, whatever it is made with: there is nothing to move, but what stands here.
                yield Application(Kind.TWO_CALLS, cls.node.name, call.module)

    def _made(self, module: Module, value: Call) -> Iterator[Application]:
        """What a call gives."""
        callee = value.callee
        name = last_part(value.node.func)
        if self.classes.is_consumer(callee):
            if not passes_mapping(value.module, value.node):
                yield Application(Kind.CONSUMER_INSTANCE, dotted_name(callee).rpartition(".")[2], value.module)
        elif callee == Dotted("functools.partial") and value.node.args:
            yield from self._partial(module, value)
        elif isinstance(callee, (Attribute, Dotted)) and callee.last == "as_asgi":
            is_other = isinstance(callee, Attribute) and self.classes.is_surely_no_consumer(callee.owner)
            yield Application(Kind.APPLICATION if is_other else Kind.CONSUMER_APPLICATION, name, value.module)
        elif isinstance(callee, (Attribute, Dotted)) and callee.last == "as_view":
            if isinstance(callee, Dotted) or self._is_view(callee.owner):
                yield Application(Kind.VIEW, ast.unparse(value.node), value.module)
        elif isinstance(callee, ClassObject):
            own = list(self._instance(callee))
            is_known = not own and self.classes.is_application(callee)
            yield from [Application(Kind.APPLICATION, name, value.module)] if is_known else own
        elif self.classes.makes_application(value):
            yield Application(Kind.APPLICATION, name, value.module)
        elif dotted_name(callee) in channels_api.ROUTE_FUNCTIONS:
            yield Application(Kind.ROUTE, name, value.module)
        elif dotted_name(callee) in channels_api.INCLUDE_FUNCTIONS:
            yield Application(Kind.INCLUDE, name, value.module)
        elif dotted_name(callee) in channels_api.WSGI_MAKERS:
            yield Application(Kind.WSGI, name, value.module)

    def _is_view(self, owner: Value) -> bool:
        """Whether ``owner.as_view()`` is Django's: of a class that is a view, or may be one."""
        if not isinstance(owner, ClassObject) or any(map(_is_view_class, self.names.ancestors(owner))):
            return True
        return self.classes.has_unknown_base(owner) and self.classes.definition(owner, "as_view") is None

    def _partial(self, module: Module, value: Call) -> Iterator[Application]:
        """``functools.partial(function, first)``: a coroutine function just where the function is one."""
        given = len(value.node.args) - 1
        for made_of in self.names.values(value.module, value.node.args[0]):
            if self.classes.is_consumer(made_of):
                yield Application(Kind.CONSUMER_CLASS, dotted_name(made_of).rpartition(".")[2], module)
            elif isinstance(made_of, FunctionObject):
                rest = [arg.arg for arg in positional(made_of.node)][given:]
                if len(rest) == 3 and "scope" in rest[0] and "send" in rest[2]:
                    yield self._single_callable(made_of, _name_of(made_of.node))

    def _instance(self, cls: ClassObject) -> Iterator[Application]:
        call = self.classes.sure_definition(cls, "__call__")
        if call is None or cls.module.mentions(*SINGLE_CALLABLE_MARKS) or call.module.mentions(*SINGLE_CALLABLE_MARKS):
            return
        if [getattr(value, "node", None) for value in self.names.member(cls, "__call__")] != [call.node]:
            # Decorated, or given its place by an assignment.
            return
        if takes_all(call.node, bound=True):
            yield self._single_callable(call, cls.node.name)
        elif takes_one(call.node, bound=True) and "scope" in (first_parameter(call.node, bound=True) or ""):
            if self._gives_second_callable(call) and not self.middlewares.is_middleware(cls, call):
                yield Application(Kind.TWO_CALLS, cls.node.name, call.module, call.node)


def _name_of(function: Function) -> str:
    return function.name if isinstance(function, FUNCTIONS) else "this lambda"


def _is_view_class(value: Value) -> bool:
    """Whether a class is one of Django's, or of its REST framework's, for views."""
    return dotted_name(value).startswith(channels_api.VIEW_MODULES)

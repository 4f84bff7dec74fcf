"""Two questions that nearly every rule asks: where does an ASGI application stand, and what stands there?"""

from __future__ import annotations

import ast
import enum
import os
from dataclasses import dataclass
from typing import Dict, FrozenSet, Iterator, List, Optional, Set, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.names import Names, dotted_name
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.syntax import (
    argument_at,
    calls_as_asgi,
    is_class_name,
    is_super_init,
    last_part,
    mentioned_names,
    own_nodes,
)
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    ClassObject,
    Dotted,
    FunctionObject,
    Parameter,
    Value,
    Values,
)

#: Modules whose ``application`` is what a server, or ASGI_APPLICATION, takes.
ENTRY_MODULES = frozenset({"asgi.py", "routing.py"})


class SlotKind(enum.Enum):
    """Where an application stands."""

    ROUTE = "a route"
    PROTOCOL = "a value of ProtocolTypeRouter"
    CHANNEL = "a value of ChannelNameRouter"
    MIDDLEWARE = "the argument of middleware"
    TWO_CALLS = "the argument of code that calls it with the scope alone"
    COMMUNICATOR = "the argument of a communicator"
    SERVED = "what the server takes"
    TABLE = "a value of a class's own table of applications"


@dataclass(frozen=True)
class Slot:
    """A place where an application stands. ``owner`` is the call, or assignment, that makes it one."""

    kind: SlotKind
    node: ast.expr
    owner: ast.AST


class Applications:
    """The slots of modules, and what stands in them."""

    def __init__(
        self, names: Names, shapes: Shapes, contents: Contents, consumer_classes: Tuple[str, ...]
    ) -> None:
        self.names = names
        self.shapes = shapes
        self.contents = contents
        self.consumer_classes = consumer_classes
        self._slots: Dict[Tuple[ast.Call, bool], List[Slot]] = {}
        self._about_asgi: Dict[Module, bool] = {}
        self._names_given: Dict[Module, Set[str]] = {}
        self._routed: Dict[Module, FrozenSet[ast.AST]] = {}
        self._passed_on: Dict[FunctionObject, Dict[str, SlotKind]] = {}

    # Where

    def slots(self, module: Module) -> Iterator[Slot]:
        """Every slot of a module."""
        for call in module.nodes(ast.Call):
            yield from self.slots_of_call(module, call)
        for cls in module.nodes(ast.ClassDef):
            yield from self._table_slots(module, cls)
            yield from self._attribute_slots(ClassObject(module, cls))
        yield from self._mappings_for_others(module)
        if os.path.basename(module.path) in ENTRY_MODULES:
            for statement in module.tree.body:
                if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
                    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                    if any(isinstance(target, ast.Name) and target.id == "application" for target in targets):
                        yield Slot(SlotKind.SERVED, statement.value, statement)

    def _table_slots(self, module: Module, cls: ast.ClassDef) -> Iterator[Slot]:
        """``applications = {"chat": ChatConsumer}`` in a class whose own code calls what is in there."""
        for statement in cls.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Dict):
                tables = self.shapes.tables_called(ClassObject(module, cls))
                if any(last_part(target) in tables for target in statement.targets):
                    for home, node in self.contents.entries(module, statement.value):
                        yield Slot(SlotKind.TABLE, node, statement)

    def _attribute_slots(self, cls: ClassObject) -> Iterator[Slot]:
        """``application = ChatConsumer`` in a class whose base puts ``self.application`` into a slot, and has none."""
        named = [
            statement
            for statement in cls.node.body
            if isinstance(statement, ast.Assign) and self._may_be_application(cls.module, statement.value)
        ]
        if not named or not self.is_about_asgi(cls.module):
            return
        bases = [base for base in self.names.ancestors(cls)[1:] if isinstance(base, ClassObject)]
        for kind, name, base in [found for base in bases for found in self._attributes_in_slots(base)]:
            if not any(self.is_consumer(value) for value in self.names.member(base, name)):
                for statement in named:
                    if any(last_part(target) == name for target in statement.targets):
                        yield Slot(kind, statement.value, statement)

    def _attributes_in_slots(self, cls: ClassObject) -> Iterator[Tuple[SlotKind, str, ClassObject]]:
        """The attributes of ``self`` that the methods of a class put into a slot."""
        for node in ast.walk(cls.node):
            for slot in self.slots_of_call(cls.module, node) if isinstance(node, ast.Call) else ():
                if isinstance(slot.node, ast.Attribute) and self._is_own(cls.module, slot.node):
                    yield slot.kind, slot.node.attr, cls

    def slots_of_call(self, module: Module, call: ast.Call, follow: bool = False) -> List[Slot]:
        """The slots that a call has among its arguments.

        What is called is followed into other files where an argument looks like an application; with ``follow``,
        whatever the arguments.
        """
        key = (call, follow)
        known = self._slots.get(key)
        if known is None:
            # A function that is asked about while it is looked at passes nothing on.
            self._slots[key] = []
            known = self._slots[key] = list(dict.fromkeys(self._find_slots(module, call, follow)))
        return known

    def _find_slots(self, module: Module, call: ast.Call, follow: bool) -> Iterator[Slot]:
        if not call.args and not call.keywords:
            return
        if is_super_init(call):
            cls = self.names.enclosing_class(module, call) if follow or self._is_worth_it(module, call) else None
            yield from self._super_slots(module, cls, call) if cls is not None else ()
            return
        for callee in self._callees(module, call, follow):
            if isinstance(callee, Dotted) and callee.name in channels_api.ROUTE_FUNCTIONS:
                yield from _slot(SlotKind.ROUTE, call, argument_at(call, 1, "view"))
            elif self.is_class(callee, channels_api.PROTOCOL_TYPE_ROUTER, channels_api.CHANNEL_NAME_ROUTER):
                yield from self._mapped(module, call, callee, home=module)
            elif self.is_class(callee, channels_api.COMMUNICATOR):
                yield from self._communicator(module, call, callee)
            elif self.middleware_parameter(callee) is not None:
                yield from _slot(SlotKind.MIDDLEWARE, call, argument_at(call, 0, self.middleware_parameter(callee)))
            elif isinstance(callee, (ClassObject, FunctionObject)):
                yield from self._taken(module, call, callee)

    def _callees(self, module: Module, call: ast.Call, follow: bool) -> Values:
        name = last_part(call.func)
        if not name:
            return ()
        if not follow and name not in channels_api.SLOT_MAKERS and name not in self._renamed(module):
            if not self._is_worth_it(module, call):
                return ()
        return self.names.values(module, call.func)

    def _is_worth_it(self, module: Module, call: ast.Call) -> bool:
        """Whether something suggests that a call is handed an application, before anything is followed."""
        return self.is_about_asgi(module) and any(
            self._may_be_application(module, argument) for argument in _given(call)
        )

    def is_about_asgi(self, module: Module) -> bool:
        """Whether a file has a word that code around Channels has; what is only routed by Django has none."""
        if module not in self._about_asgi:
            self._about_asgi[module] = any(word in module.text for word in channels_api.ASGI_WORDS)
        return self._about_asgi[module]

    def _renamed(self, module: Module) -> Set[str]:
        """The names that a module gives to Channels' and Django's own: ``from django.urls import path as route``."""
        if module not in self._names_given:
            self._names_given[module] = {
                alias.asname
                for alias in module.nodes(ast.alias)
                if alias.asname is not None and alias.name.rpartition(".")[2] in channels_api.SLOT_MAKERS
            }
        return self._names_given[module]

    def _may_be_application(self, module: Module, node: ast.expr) -> bool:
        """Whether an argument looks like a class, a mapping or an application, before anything is followed."""
        if isinstance(node, ast.Dict):
            return True
        if isinstance(node, ast.Call):
            return last_part(node.func) in ("as_asgi", "partial") or is_class_name(last_part(node.func))
        if is_class_name(last_part(node)):
            return True
        return isinstance(node, ast.Name) and any(
            isinstance(binding.value, ast.Dict) or (binding.value and is_class_name(last_part(binding.value)))
            for binding in Scopes(module).lookup(node.id, node)
        )

    def keeps_ways(self, router: Value) -> bool:
        """Whether a router of the project does with what it is given just what Channels' own does."""
        if not isinstance(router, ClassObject):
            return True
        init = self.shapes.definition(router, "__init__")
        return init is None or any(
            isinstance(node, ast.Call) and is_super_init(node) and self._hands_on_parameter(init, node)
            for node in own_nodes(init.node)
        )

    def _hands_on_parameter(self, init: FunctionObject, call: ast.Call) -> bool:
        """Whether the first argument of a call is what ``__init__`` was given, as it is."""
        first = next(iter([*call.args, *(keyword.value for keyword in call.keywords)]), None)
        if isinstance(first, ast.Starred):
            first = first.value
        values = self.names.values(init.module, first) if first is not None else ()
        return bool(values) and all(isinstance(value, Parameter) for value in values) and "as_asgi" not in set(
            mentioned_names(init.node)
        )

    def _mapped(self, module: Module, call: ast.Call, router: Value, home: Module) -> Iterator[Slot]:
        """The values of a router's mapping, as far as they are written in one module, ``home``."""
        kind = SlotKind.PROTOCOL if self.is_class(router, channels_api.PROTOCOL_TYPE_ROUTER) else SlotKind.CHANNEL
        mapping = argument_at(call, 0, "application_mapping") if self.keeps_ways(router) else None
        for where, node in self.contents.entries(module, mapping) if mapping is not None else ():
            if where is home:
                yield Slot(kind, node, call)

    def _mappings_for_others(self, module: Module) -> Iterator[Slot]:
        """The values of this module's mappings that a router is made with in a module where routers are made."""
        if not self.is_about_asgi(module) or not any(
            value is not None and self._may_be_application(module, value)
            for mapping in module.nodes(ast.Dict)
            for value in mapping.values
        ):
            return
        for other in self.names.project.modules_named(module, ENTRY_MODULES):
            for call in other.nodes(ast.Call) if "Router" in other.text else ():
                for callee in self._callees(other, call, follow=False):
                    if self.is_class(callee, channels_api.PROTOCOL_TYPE_ROUTER, channels_api.CHANNEL_NAME_ROUTER):
                        yield from self._mapped(other, call, callee, home=module)

    def _communicator(self, module: Module, call: ast.Call, callee: Value) -> Iterator[Slot]:
        if isinstance(callee, ClassObject) and self.shapes.definition(callee, "__init__") is not None:
            yield from self._taken(module, call, callee)
        else:
            yield from _slot(SlotKind.COMMUNICATOR, call, argument_at(call, 0, "application"))

    def middleware_parameter(self, callee: Value) -> Optional[str]:
        """The parameter of middleware that takes the inner application; None for what is no middleware by its base."""
        for ancestor in self.names.ancestors(callee) if isinstance(callee, (ClassObject, Dotted)) else ():
            if isinstance(ancestor, Dotted) and ancestor.name in channels_api.MIDDLEWARE:
                return channels_api.MIDDLEWARE[ancestor.name]
            if isinstance(ancestor, ClassObject) and self.shapes.definition(ancestor, "__init__") is not None:
                return None
        return None

    def _taken(self, module: Module, call: ast.Call, callee: Value) -> Iterator[Slot]:
        """The slots of a project's own function or class: what it calls with the scope, or passes on to a slot."""
        for parameter, kind in self.taken_applications(callee).items():
            yield from _slot(kind, call, self.shapes.argument(module, call, callee, parameter))

    def taken_applications(self, callee: Value) -> Dict[str, SlotKind]:
        """The parameters of a function or class of the project that are slots for their callers."""
        if isinstance(callee, (ClassObject, FunctionObject)) and not self._may_drive_applications(callee.module):
            return {}
        taken = {
            parameter: SlotKind.MIDDLEWARE if is_called_once else SlotKind.TWO_CALLS
            for parameter, is_called_once in self.shapes.application_parameters(callee).items()
        }
        function = callee if isinstance(callee, FunctionObject) else None
        if isinstance(callee, ClassObject):
            function = self.shapes.definition(callee, "__init__")
        if function is not None:
            taken.update(self._parameters_passed_on(function))
        if isinstance(callee, ClassObject):
            taken.update(self._parameters_kept_for_slots(callee))
        return dict(sorted(taken.items()))

    def _may_drive_applications(self, module: Module) -> bool:
        """Whether a file can have code that calls applications: in most, nothing is worth looking for."""
        return self.is_about_asgi(module) or "scope" in module.text

    def _parameters_kept_for_slots(self, cls: ClassObject) -> Dict[str, SlotKind]:
        """The parameters of ``__init__`` that a class keeps, and hands to a slot in one of its methods."""
        kept = {attribute: parameter for parameter, attribute in self.shapes.attributes_kept(cls)}
        calls = [node for node in ast.walk(cls.node) if isinstance(node, ast.Call)] if kept else []
        return {
            kept[slot.node.attr]: slot.kind
            for call in calls
            for slot in self.slots_of_call(cls.module, call, follow=True)
            if isinstance(slot.node, ast.Attribute) and slot.node.attr in kept and self._is_own(cls.module, slot.node)
        }

    def _is_own(self, module: Module, node: ast.Attribute) -> bool:
        """Whether an attribute is one of the object whose method it is read in: ``self.application``."""
        owners = self.names.values(module, node.value)
        return any(isinstance(owner, Parameter) and self.names.class_of(owner) is not None for owner in owners)

    def _parameters_passed_on(self, function: FunctionObject) -> Dict[str, SlotKind]:
        """The parameters of a function that stand in a slot in its body."""
        known = self._passed_on.get(function)
        if known is not None:
            return known
        found = self._passed_on[function] = {}
        for node in ast.walk(function.node):
            if not isinstance(node, ast.Call):
                continue
            for slot in self.slots_of_call(function.module, node, follow=True):
                if not isinstance(slot.node, ast.Name) or _is_converted(function.node, slot.node.id):
                    continue
                values = self.names.values(function.module, slot.node)
                # Where the parameter has a default that is reported in the slot, callers are not reported as well.
                if any(self.is_consumer(value) for value in values):
                    continue
                if any(self.shapes.is_parameter(value, function, slot.node.id) for value in values):
                    found[slot.node.id] = slot.kind
        return found

    def _super_slots(self, module: Module, cls: ClassObject, call: ast.Call) -> Iterator[Slot]:
        """What ``super().__init__(application)`` in a class hands to the class above."""
        for base in self.names.ancestors(cls)[1:]:
            if isinstance(base, Dotted):
                if self.is_class(base, channels_api.COMMUNICATOR):
                    yield from _slot(SlotKind.COMMUNICATOR, call, argument_at(call, 0, "application"))
                elif self.middleware_parameter(base) is not None:
                    yield from _slot(SlotKind.MIDDLEWARE, call, argument_at(call, 0, self.middleware_parameter(base)))
            else:
                yield from self._taken(module, call, base)
            return

    # What

    def is_class(self, value: Value, *names: str) -> bool:
        """Whether a value is a class of one of these dotted names, or descends from it."""
        return isinstance(value, (ClassObject, Dotted)) and self.names.is_subclass(value, *names)

    def is_consumer(self, value: Value) -> bool:
        """Whether a value is a consumer class, by its bases, never by its name."""
        if not isinstance(value, (ClassObject, Dotted)):
            return False
        names = {dotted_name(ancestor) for ancestor in self.names.ancestors(value)}
        if any(name.rpartition(".")[0] in channels_api.CHANNELS_1_MODULES for name in names):
            return False
        return not names.isdisjoint({channels_api.CONSUMER, *self.consumer_classes})

    def is_something_else(self, value: Value) -> bool:
        """Whether a value is a class, or an instance of one, about which all is known and that is no consumer."""
        cls = self.names.class_of(value)
        return cls is not None and not self.is_consumer(cls) and not self.shapes.has_unknown_base(cls)

    def consumers(self, module: Module, node: ast.expr) -> List[Value]:
        """The consumer classes that an expression may stand for, unless it is made an application under its name."""
        if self._is_converted_in_place(module, node):
            return []
        if not self.is_about_asgi(module) and not is_class_name(last_part(node)):
            # A view among Django's urlpatterns: nothing there says that it may be a consumer.
            return []
        return [value for value in self._bare(module, node) if self.is_consumer(value)]

    def _is_converted_in_place(self, module: Module, node: ast.expr) -> bool:
        """Whether ``application = application.as_asgi()`` stands among what may have given it its value."""
        written = ast.unparse(node) if last_part(node) else ""
        if isinstance(node, ast.Name):
            return any(calls_as_asgi(binding.value, written) for binding in Scopes(module).lookup(node.id, node))
        return bool(written) and any(
            calls_as_asgi(statement.value, written)
            for statement in module.nodes(ast.Assign)
            if any(ast.unparse(target) == written for target in statement.targets)
        )

    def _bare(self, module: Module, node: ast.expr) -> Iterator[Value]:
        """What an expression may stand for, looked at through ``functools.partial``."""
        for value in self.names.values(module, node):
            if isinstance(value, Call) and value.callee == Dotted("functools.partial") and value.node.args:
                yield from self._bare(value.module, value.node.args[0])
            else:
                yield value

    def is_application(self, module: Module, node: ast.expr) -> bool:
        """Whether an expression is surely an ASGI application: a consumer, a router, wrapped or not."""
        return any(self.is_consumer(value) or self.is_made(value) for value in self.names.values(module, node))

    def is_made(self, value: Value) -> bool:
        """Whether a value is an application that a call has made: by ``as_asgi()``, a router, middleware, Django."""
        if not isinstance(value, Call):
            return False
        callee = value.callee
        if isinstance(callee, Attribute):
            return callee.name == "as_asgi"
        if isinstance(callee, Dotted) and callee.name in channels_api.APPLICATION_MAKERS:
            return True
        return self.is_application_class(callee)

    def is_application_class(self, value: Value) -> bool:
        """Whether a value is a class of Channels, or descends from one, whose instances are applications."""
        if any(self.is_class(value, router) for router in channels_api.ROUTERS):
            return True
        return self.is_consumer(value) or self.middleware_parameter(value) is not None

    def stands_in_router(self, module: Module, route: ast.AST) -> bool:
        """Whether a ``path(...)`` is an element of a list that ``URLRouter(...)`` is given in the same module."""
        if module not in self._routed:
            self._routed[module] = frozenset(self._find_routed(module))
        return route in self._routed[module]

    def _find_routed(self, module: Module) -> Iterator[ast.AST]:
        for call in module.nodes(ast.Call):
            routes = argument_at(call, 0, "routes") if last_part(call.func) else None
            if routes is not None and self._is_url_router(module, call):
                yield from (node for home, node in self.contents.elements(module, routes) if home is module)

    def stands_beside_consumers(self, module: Module, route: ast.AST) -> bool:
        """Whether a ``path(...)`` stands in a list with routes to consumers, that is not called ``urlpatterns``."""
        routes = module.parent(route)
        assignment = module.parent(routes) if isinstance(routes, ast.List) else None
        return (
            isinstance(routes, ast.List)
            and isinstance(assignment, ast.Assign)
            and all(last_part(target) != "urlpatterns" for target in assignment.targets)
            and any(self._is_consumer_route(module, node) for node in routes.elts)
        )

    def _is_url_router(self, module: Module, call: ast.Call) -> bool:
        return is_class_name(last_part(call.func)) and any(
            self.is_class(callee, channels_api.URL_ROUTER) and self._calls_as_channels(callee)
            for callee in self.names.values(module, call.func)
        )

    def _calls_as_channels(self, router: Value) -> bool:
        """Whether a router of the project has no ``__init__`` and no ``__call__`` of its own."""
        return not isinstance(router, ClassObject) or not any(
            self.shapes.definition(router, name) for name in ("__init__", "__call__")
        )

    def _is_consumer_route(self, module: Module, node: ast.expr) -> bool:
        """Whether an element of a list is a route to a consumer."""
        return isinstance(node, ast.Call) and any(
            slot.kind is SlotKind.ROUTE and (self.consumers(module, slot.node) or self._is_as_asgi(module, slot.node))
            for slot in self.slots_of_call(module, node)
        )

    def _is_as_asgi(self, module: Module, node: ast.expr) -> bool:
        return any(
            isinstance(value, Call) and isinstance(value.callee, Attribute) and value.callee.name == "as_asgi"
            for value in self.names.values(module, node)
        )

    def is_read_here(self, module: Module, value: Value) -> bool:
        """Whether all that says what a class is, is written in this module."""
        return all(
            not isinstance(ancestor, ClassObject) or ancestor.module is module
            for ancestor in self.names.ancestors(value)
        ) and (isinstance(value, ClassObject) or isinstance(value, Dotted))


def _is_converted(function: ast.AST, name: str) -> bool:
    """Whether a function makes an application of what this name holds: ``consumer.as_asgi()``."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == "as_asgi" and name in mentioned_names(node.value)
        for node in ast.walk(function)
    )


def _given(call: ast.Call) -> List[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _slot(kind: SlotKind, call: ast.Call, node: Optional[ast.expr]) -> Iterator[Slot]:
    if node is not None:
        yield Slot(kind, node, call)

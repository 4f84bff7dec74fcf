"""Where an ASGI application stands: the first of the two questions that nearly every rule asks."""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass, field, replace
from typing import Callable, Dict, Iterable, Iterator, List, Optional, Set, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics import entry_points
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.outlines import Outline
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.semantics.routers import Routers
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.syntax import (
    argument_at,
    arguments,
    calls_super,
    is_class_name,
    last_part,
    mentioned_names,
    method_called,
    nodes_in,
    with_defaults,
)
from channels3_lint.semantics.values import (
    ClassObject,
    Dotted,
    FunctionObject,
    Parameter,
    Value,
    Values,
)

#: The routers that are made with a mapping.
MAPPING_ROUTERS = (channels_api.PROTOCOL_TYPE_ROUTER, channels_api.CHANNEL_NAME_ROUTER)

#: Files in which routers are made.
ROUTER_FILES = ("asgi.py", "routing.py")


class SlotKind(enum.Enum):
    """Where an application stands."""

    ROUTE = "a route"
    MAPPED = "a value of ProtocolTypeRouter or ChannelNameRouter"
    MIDDLEWARE = "the argument of middleware"
    TWO_CALLS = "the argument of code that calls it with the scope alone"
    COMMUNICATOR = "the argument of a communicator"
    SERVED = "what the server takes"
    TABLE = "a value of a class's own table of applications"


@dataclass(frozen=True)
class Slot:
    """A place where an application stands.

    ``owner`` is the call, or assignment, that makes it one; ``is_inferred`` says that another file was consulted to see
    that it does.
    """

    kind: SlotKind
    node: ast.expr
    owner: ast.AST
    is_inferred: bool = field(default=False, compare=False)


class Slots:
    """The slots of the file being checked, and of those it leads to."""

    def __init__(
        self,
        names: Names,
        contents: Contents,
        classes: Classes,
        routers: Routers,
        shapes: Shapes,
        relevance: Relevance,
    ) -> None:
        self.names = names
        self.contents = contents
        self.classes = classes
        self.routers = routers
        self.shapes = shapes
        self.relevance = relevance
        self._outlines: Dict[Module, Outline] = {}
        self._renames: Dict[Module, Set[str]] = {}
        self._bound: Dict[Module, Set[str]] = {}

    def of_module(self, module: Module) -> Iterator[Slot]:
        """Every slot of a module, each with whether another file was consulted to find it."""
        for call in module.nodes(ast.Call):
            if self._is_followed(module, call):
                yield from self._watched(lambda: self.of_call(module, call))
        for cls in module.nodes(ast.ClassDef):
            yield from self._watched(lambda: self._table_slots(module, cls))
            yield from self._watched(lambda: self._attribute_slots(ClassObject(module, cls)))
        yield from self._watched(lambda: self._mappings_for_others(module))
        for statement, value in entry_points.served(module):
            yield Slot(SlotKind.SERVED, value, statement)

    def _watched(self, find: Callable[[], Iterable[Slot]]) -> List[Slot]:
        answers = self.names.answers
        with answers.watched():
            slots = list(find())
            return [replace(slot, is_inferred=answers.is_elsewhere) for slot in slots]

    def _table_slots(self, module: Module, cls: ast.ClassDef) -> Iterator[Slot]:
        """``applications = {"chat": ChatConsumer}`` in a class whose own code calls what is in there."""
        for statement in cls.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Dict):
                tables = self.shapes.tables_called(ClassObject(module, cls))
                if any(last_part(target) in tables for target in statement.targets):
                    for home, node in self.contents.entries(module, statement.value):
                        if home is module:
                            yield Slot(SlotKind.TABLE, node, statement)

    def _attribute_slots(self, cls: ClassObject) -> Iterator[Slot]:
        """``application = ChatConsumer`` in a class whose base puts ``self.application`` into a slot, and has none."""
        named = [
            statement
            for statement in cls.node.body
            if isinstance(statement, ast.Assign)
            and self._may_be_application(cls.module, statement.value)
            and self.leads_to_asgi(cls.module, statement.value)
        ]
        for base in self.names.classes_above(cls)[1:] if named and cls.module.is_about_asgi else ():
            for name, kind in self._attributes_in_slots(base):
                if not any(map(self.classes.is_consumer, self.names.member(base, name))):
                    for statement in named:
                        if any(last_part(target) == name for target in statement.targets):
                            yield Slot(kind, statement.value, statement)

    def _attributes_in_slots(self, cls: ClassObject) -> Iterator[Tuple[str, SlotKind]]:
        """The attributes of ``self`` that the methods of a class put into a slot, each with the kind of that."""
        for call in nodes_in(cls.node, ast.Call):
            for slot in self.of_call(cls.module, call, follow=True):
                if isinstance(slot.node, ast.Attribute):
                    owners = self.names.values(cls.module, slot.node.value)
                    if any(isinstance(owner, Parameter) and self.names.class_of(owner) for owner in owners):
                        yield slot.node.attr, slot.kind

    def of_call(self, module: Module, call: ast.Call, follow: bool = False) -> Tuple[Slot, ...]:
        """The slots that a call has among its arguments.

        What is called is followed into other files where an argument looks like an application; with ``follow``,
        whatever the arguments.
        """
        return self.names.answers.of(("slots", call, follow), lambda: self._find_slots(module, call, follow))

    def _find_slots(self, module: Module, call: ast.Call, follow: bool) -> Iterator[Slot]:
        yield from self._streams(module, call)
        for callee in self._callees(module, call, follow):
            if isinstance(callee, Dotted) and callee.name in channels_api.ROUTE_FUNCTIONS:
                yield from _slot(SlotKind.ROUTE, call, argument_at(call, 1, "view"))
            elif self.names.is_subclass(callee, *MAPPING_ROUTERS):
                yield from self._mapped(module, call, callee, home=module)
                yield from self._taken(module, call, callee)
            elif self.classes.inner_parameter(callee) is not None:
                yield from _slot(SlotKind.MIDDLEWARE, call, argument_at(call, 0, self.classes.inner_parameter(callee)))
            elif isinstance(callee, Dotted) and callee.name in channels_api.SLOTS:
                for index, name, place in channels_api.SLOTS[callee.name]:
                    # With a position below 0 it is passed by its name alone.
                    position = index if index >= 0 else len(call.args)
                    yield from _slot(SlotKind[place], call, argument_at(call, position, name))
            elif self._is_communicator(callee):
                yield from _slot(SlotKind.COMMUNICATOR, call, argument_at(call, 0, "application"))
            else:
                yield from self._taken(module, call, callee)

    def _taken(self, module: Module, call: ast.Call, callee: Value) -> Iterator[Slot]:
        """The arguments that a function or class of the project takes as applications, by what it does with them."""
        if isinstance(callee, (ClassObject, FunctionObject)):
            for parameter, kind in self.taken_applications(callee).items():
                yield from _slot(kind, call, self.shapes.argument(module, call, callee, parameter))

    def _streams(self, module: Module, call: ast.Call) -> Iterator[Slot]:
        """``Demultiplexer.as_asgi(chat=..., news=...)``: the keywords of a class that has a table of applications."""
        owner = method_called(call, "as_asgi") if call.keywords else None
        for cls in self.names.values(module, owner) if owner is not None else ():
            if self.shapes.has_streams(cls):
                for keyword in call.keywords:
                    if keyword.arg is not None:
                        yield Slot(SlotKind.TABLE, keyword.value, call)

    def _callees(self, module: Module, call: ast.Call, follow: bool) -> Values:
        """What is called, if that is worth following; for ``super().__init__(...)`` the class above."""
        if not (arguments(call) if follow else self._is_followed(module, call)):
            return ()
        if calls_super(call, "__init__"):
            cls = self.names.enclosing_class(module, call)
            return self.names.ancestors(cls)[1:2] if cls is not None else ()
        return self.names.values(module, call.func)

    def _is_followed(self, module: Module, call: ast.Call) -> bool:
        """Whether a call makes a slot by its name, or something suggests that it is passed an application."""
        if not call.args and not call.keywords:
            return False
        name = last_part(call.func)
        if name in channels_api.SLOT_MAKERS or name in self._renamed(module):
            return True
        if name == "as_asgi" and call.keywords:
            return True
        return (
            module.is_about_asgi
            and name not in channels_api.MESSAGE_METHODS
            and any(self._may_be_application(module, argument) for argument in arguments(call))
            and self.leads_to_asgi(module, call)
        )

    def leads_to_asgi(self, module: Module, node: ast.expr, with_parameters: bool = False) -> bool:
        """Whether the text of a module, and of those it leads to, lets an expression have to do with ASGI."""
        if module not in self._outlines:
            self._outlines[module] = Outline(module, module.text)
        return self.relevance.of_expression(self._outlines[module], node, with_parameters)

    def _renamed(self, module: Module) -> Set[str]:
        """The names that a module gives to Channels' and Django's own: ``from django.urls import path as route``."""
        if module not in self._renames:
            self._renames[module] = {
                alias.asname
                for alias in module.nodes(ast.alias)
                if alias.asname is not None and alias.name.rpartition(".")[2] in channels_api.SLOT_MAKERS
            }
        return self._renames[module]

    def _may_be_application(self, module: Module, node: ast.expr) -> bool:
        """Whether an argument looks like a class, a mapping or an application, before anything is followed."""
        if isinstance(node, (ast.Name, ast.Attribute)) and last_part(node) in self._bound_to_some(module):
            return True
        if isinstance(node, ast.IfExp):
            return self._may_be_application(module, node.body) or self._may_be_application(module, node.orelse)
        name = last_part(node.func) if isinstance(node, ast.Call) else ""
        return name in ("as_asgi", "partial") or is_class_name(name) or _is_class_or_mapping(node)

    def _bound_to_some(self, module: Module) -> Set[str]:
        """The names that are bound, somewhere in a module, to what looks like a class or a mapping."""
        if module not in self._bound:
            names = self._bound[module] = set()
            given: List[Tuple[ast.expr, Optional[ast.expr]]] = [
                *((target, node.value) for node in module.nodes(ast.Assign) for target in node.targets),
                *((node.target, node.value) for node in module.nodes(ast.AnnAssign)),
                *((node.target, node.value) for node in module.nodes(ast.AugAssign)),
                *((node.target, node.value) for node in module.nodes(ast.NamedExpr)),
            ]
            names.update(last_part(target) for target, value in given if _is_class_or_mapping(value))
            for parameters in module.nodes(ast.arguments):
                names.update(arg.arg for arg, default in with_defaults(parameters) if _is_class_or_mapping(default))
        return self._bound[module]

    def _mapped(self, module: Module, call: ast.Call, router: Value, home: Module) -> Iterator[Slot]:
        """The values of a router's mapping, as far as they are written in one module, ``home``."""
        mapping = self.routers.mapping_of(call, router)
        for where, node in self.contents.entries(module, mapping) if mapping is not None else ():
            if where is home:
                yield Slot(SlotKind.MAPPED, node, call)

    def _mappings_for_others(self, module: Module) -> Iterator[Slot]:
        """The values of this module's mappings that a router is made with in a module where routers are made."""
        if not module.is_about_asgi or not any(
            self._may_be_application(module, value) and self.leads_to_asgi(module, value)
            for mapping in module.nodes(ast.Dict)
            for value in filter(None, mapping.values)
        ):
            return
        for path in self.names.imports.project.files_named(module, ROUTER_FILES):
            other = self.names.load(path)
            if other is None or not other.mentions("Router"):
                continue
            for call in other.nodes(ast.Call):
                for callee in self._callees(other, call, follow=False):
                    if self.names.is_subclass(callee, *MAPPING_ROUTERS):
                        yield from self._mapped(other, call, callee, home=module)

    def _is_communicator(self, callee: Value) -> bool:
        """Whether a communicator is made as those of Channels are."""
        has_own = isinstance(callee, ClassObject) and self.classes.definition(callee, "__init__") is not None
        return self.names.is_subclass(callee, channels_api.COMMUNICATOR) and not has_own

    def taken_applications(self, callee: Union[ClassObject, FunctionObject]) -> Dict[str, SlotKind]:
        """The parameters of a function or class of the project that are slots for their callers.

        What they take is called with the scope, or passed on to a slot, at once or when it was kept.
        """
        if not callee.module.is_about_asgi and not callee.module.mentions("scope"):
            return {}
        taken = {
            parameter: SlotKind.MIDDLEWARE if is_called_once else SlotKind.TWO_CALLS
            for parameter, is_called_once in self.shapes.application_parameters(callee).items()
        }
        if isinstance(callee, FunctionObject):
            taken.update(self._passed_on(callee))
        else:
            init = self.classes.definition(callee, "__init__")
            taken.update(self._passed_on(init) if init is not None else ())
            kept = {attribute: parameter for parameter, attribute in self.shapes.attributes_kept(callee)}
            slots = self._attributes_in_slots(callee) if kept else ()
            taken.update((kept[name], kind) for name, kind in slots if name in kept)
        return dict(sorted(taken.items()))

    def _passed_on(self, function: FunctionObject) -> Tuple[Tuple[str, SlotKind], ...]:
        """The parameters of a function that stand in a slot in its body, each with the kind of that."""
        return self.names.answers.of(("passed on", function), lambda: self._find_passed_on(function))

    def _find_passed_on(self, function: FunctionObject) -> Iterator[Tuple[str, SlotKind]]:
        for call in nodes_in(function.node, ast.Call):
            for slot in self.of_call(function.module, call, follow=True):
                values = self.names.values(function.module, slot.node)
                # Where the parameter has a default that is reported in the slot, callers are not reported as well.
                for value in values if not any(map(self.classes.is_consumer, values)) else ():
                    if isinstance(value, Parameter) and value.function.node is function.node:
                        if not _is_converted(function.node, value.name):
                            yield value.name, slot.kind


def _is_converted(function: ast.AST, name: str) -> bool:
    """Whether a function makes an application of what this name holds: ``consumer.as_asgi()``."""
    return any(
        node.attr == "as_asgi" and name in mentioned_names(node.value) for node in nodes_in(function, ast.Attribute)
    )


def _is_class_or_mapping(node: Optional[ast.expr]) -> bool:
    return isinstance(node, ast.Dict) or (node is not None and is_class_name(last_part(node)))


def _slot(kind: SlotKind, call: ast.Call, node: Optional[ast.expr]) -> Iterator[Slot]:
    if node is not None:
        yield Slot(kind, node, call)

"""Where an ASGI application stands: the first of the two questions that nearly every rule asks."""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass, field, replace
from typing import Callable, Dict, Iterable, Iterator, List, NamedTuple, Optional, Set, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics import entry_points
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.handing import Handing
from channels3_lint.semantics.names import Names
from channels3_lint.semantics.outlines import Outline
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.records import Records
from channels3_lint.semantics.relevance import Relevance
from channels3_lint.semantics.routers import Routers
from channels3_lint.semantics.shapes import Shapes
from channels3_lint.semantics.syntax import (
    argument_at,
    arguments,
    calls_super,
    has_constant,
    is_property,
    last_part,
    mentioned_names,
    method_called,
    methods,
    nodes_in,
    returned_by,
    walk,
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
    parameter_in,
)

#: The routers that are made with a mapping.
MAPPING_ROUTERS = (channels_api.PROTOCOL_TYPE_ROUTER, channels_api.CHANNEL_NAME_ROUTER)

#: Files in which routers are made.
ROUTER_FILES = ("asgi.py", "routing.py")


#: The place of an argument that is handed over by its name alone.
BY_NAME_ALONE = 1_000

#: Methods that put something into a list or a mapping.
FILLING_METHODS = frozenset({"append", "extend", "insert", "setdefault", "update"})

#: Expressions that are no application, and hold none.
NO_APPLICATIONS = (ast.Compare, ast.Constant, ast.JoinedStr, ast.UnaryOp)


class SlotKind(enum.Enum):
    """Where an application stands."""

    ROUTE = "a route"
    MAPPED = "a value of ProtocolTypeRouter or ChannelNameRouter"
    MIDDLEWARE = "the argument of middleware"
    TWO_CALLS = "the argument of code that calls it with the scope alone"
    COMMUNICATOR = "the argument of a communicator"
    SERVED = "what the server takes"
    TABLE = "a value of a class's own table of applications"


class Argument(NamedTuple):
    """The argument, by its place and its name, that is taken for an application."""

    kind: SlotKind
    place: int
    name: Optional[str]


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
        self.handing = Handing(names, contents, shapes)
        self._outlines: Dict[Module, Outline] = {}
        self._renames: Dict[Module, Set[str]] = {}

    def of_module(self, module: Module) -> Iterator[Slot]:
        """Every slot of a module, each with whether another file was consulted to find it."""
        for call in module.nodes(ast.Call):
            if self._is_followed(module, call):
                yield from self._watched(lambda: self.of_call(module, call))
        for cls in module.nodes(ast.ClassDef):
            yield from self._watched(lambda: self._table_slots(module, cls))
            yield from self._watched(lambda: self._attribute_slots(ClassObject(module, cls)))
        yield from self._watched(lambda: self._mappings_for_others(module))
        yield from self._watched(lambda: self._mapped_later(module))
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
        """``application = ChatConsumer`` in a class whose base puts ``self.application`` into a slot, and has none.

        So it is with what a method of the class returns, where the base puts ``self.get_application()`` there.
        """
        given = self._given_to_base(cls) if cls.module.is_about_asgi else {}
        for base in self.names.classes_above(cls)[1:] if given else ():
            for name, is_called, kind in self._attributes_in_slots(base):
                if not any(map(self.classes.is_consumer, self._read(base, name))):
                    yield from (Slot(kind, value, statement) for statement, value in given.get((name, is_called), ()))

    def _given_to_base(self, cls: ClassObject) -> Dict[Tuple[str, bool], List[Tuple[ast.AST, ast.expr]]]:
        """What a class body assigns to names, and what its methods return, as far as that may have to do with ASGI.

        By the name, and whether it must be called.
        """
        found: Dict[Tuple[str, bool], List[Tuple[ast.AST, ast.expr]]] = {}
        for statement in cls.node.body if cls.node.bases else ():
            if isinstance(statement, ast.Assign) and self.leads_to_asgi(cls.module, statement.value):
                for target in statement.targets:
                    found.setdefault((last_part(target), False), []).append((statement, statement.value))
            elif isinstance(statement, ast.FunctionDef):
                for returned in returned_by(statement):
                    if self.leads_to_asgi(cls.module, returned):
                        key = statement.name, not is_property(statement)
                        found.setdefault(key, []).append((statement, returned))
        return found

    def _read(self, base: ClassObject, name: str) -> Iterator[Value]:
        """What an attribute of a class is, and what a method of it returns."""
        for value in self.names.member(base, name):
            yield value
            if isinstance(value, FunctionObject):
                yield from self.names.returns(value)

    def _attributes_in_slots(self, cls: ClassObject) -> Iterator[Tuple[str, bool, SlotKind]]:
        """The attributes of ``self`` that the methods of a class put into a slot, and whether they call them there."""
        for call in nodes_in(cls.node, ast.Call):
            for slot in self.of_call(cls.module, call, follow=True):
                node = slot.node.func if isinstance(slot.node, ast.Call) and not slot.node.args else slot.node
                if isinstance(node, ast.Attribute):
                    owners = self.names.values(cls.module, node.value)
                    if any(isinstance(owner, Parameter) and self.names.class_of(owner) for owner in owners):
                        yield node.attr, node is not slot.node, slot.kind

    def of_call(self, module: Module, call: ast.Call, follow: bool = False) -> Tuple[Slot, ...]:
        """The slots that a call has among its arguments.

        What is called is followed into other files where an argument looks like an application; with ``follow``,
        whatever the arguments.
        """
        return self.names.answers.of(("slots", call, follow), lambda: self._find_slots(module, call, follow))

    def _find_slots(self, module: Module, call: ast.Call, follow: bool) -> Iterator[Slot]:
        yield from self._streams(module, call)
        for callee, written in self.handing.written_out(module, call, self._callees(module, call, follow)):
            for taken in self._taken_by_heart(callee):
                yield from _slot(taken.kind, call, argument_at(written, taken.place, taken.name))
            if self.names.is_subclass(callee, *MAPPING_ROUTERS):
                yield from self._mapped(module, written, callee, home=module)
            if isinstance(callee, (ClassObject, FunctionObject)):
                for within, kind in self.taken_applications(callee):
                    for home, node in self.handing.located(module, written, callee, within):
                        if home is module:
                            yield Slot(kind, node, call)

    def _taken_by_heart(self, callee: Value) -> Iterator[Argument]:
        """The arguments that Channels and Django, and classes that are like theirs, take for applications."""
        if isinstance(callee, Dotted) and callee.name in channels_api.ROUTE_FUNCTIONS:
            yield Argument(SlotKind.ROUTE, 1, "view")
        elif self.names.is_subclass(callee, *MAPPING_ROUTERS):
            return
        elif self.classes.inner_parameter(callee) is not None:
            yield Argument(SlotKind.MIDDLEWARE, 0, self.classes.inner_parameter(callee))
        elif isinstance(callee, Dotted) and callee.name in channels_api.SLOTS:
            for index, name, place in channels_api.SLOTS[callee.name]:
                yield Argument(SlotKind[place], index if index >= 0 else BY_NAME_ALONE, name)
        elif self._is_communicator(callee):
            yield Argument(SlotKind.COMMUNICATOR, 0, "application")

    def _handed_on(self, module: Module, call: ast.Call) -> Iterator[Tuple[Value, SlotKind]]:
        """What a call puts into slots of what its own function was given, each with the kind of that."""
        for slot in self.of_call(module, call, follow=True):
            values = self.names.values(module, slot.node)
            # Where the parameter has a default that is reported in the slot, callers are not reported as well.
            if not any(map(self.classes.is_consumer, values)):
                yield from ((value, slot.kind) for value in values)
        for callee, written in self.handing.written_out(module, call, self._callees(module, call, follow=True)):
            for taken in self._taken_by_heart(callee):
                if argument_at(written, taken.place, taken.name) is None:
                    for value in self.handing.symbols(module, written, taken.place, taken.name):
                        yield value, taken.kind
            if self.names.is_subclass(callee, *MAPPING_ROUTERS):
                mapping = self.routers.mapping_of(written, callee)
                for value in self.handing.in_mapping(module, mapping) if mapping is not None else ():
                    yield value, SlotKind.MAPPED
            if isinstance(callee, (ClassObject, FunctionObject)):
                for within, kind in self.taken_applications(callee):
                    yield from ((value, kind) for value in self.names.handed(module, written, callee, within))

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
        return tuple(self.names.called(module, call.func))

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
            and not all(isinstance(argument, NO_APPLICATIONS) for argument in arguments(call))
            and not self._is_of_others(module, call.func)
            # pytest injects what has no binding in the text.
            and self.leads_to_asgi(module, call, with_parameters=module.mentions("pytest"))
        )

    def _is_of_others(self, module: Module, function: ast.expr) -> bool:
        """Whether what is called is surely of a package that has nothing to do with ASGI: most calls are."""
        while isinstance(function, ast.Attribute):
            function = function.value
        imported = self._outline(module).imports_of(function.id) if isinstance(function, ast.Name) else []
        return bool(imported) and not any(map(self.relevance.may_lead, imported))

    def leads_to_asgi(self, module: Module, node: ast.expr, with_parameters: bool = False) -> bool:
        """Whether the text of a module, and of those it leads to, lets an expression have to do with ASGI."""
        return self.relevance.of_expression(self._outline(module), node, with_parameters)

    def _outline(self, module: Module) -> Outline:
        if module not in self._outlines:
            self._outlines[module] = Outline(module, module.text)
        return self._outlines[module]

    def _renamed(self, module: Module) -> Set[str]:
        """The names that a module gives to Channels' and Django's own: ``from django.urls import path as route``."""
        if module not in self._renames:
            self._renames[module] = {
                alias.asname
                for alias in module.nodes(ast.alias)
                if alias.asname is not None and alias.name.rpartition(".")[2] in channels_api.SLOT_MAKERS
            }
        return self._renames[module]

    def _mapped(self, module: Module, call: ast.Call, router: Value, home: Module) -> Iterator[Slot]:
        """The values of a router's mapping, as far as they are written in one module, ``home``."""
        mapping = self.routers.mapping_of(call, router)
        for where, node in self.contents.entries(module, mapping) if mapping is not None else ():
            if where is home:
                yield Slot(SlotKind.MAPPED, node, call)

    def _mappings_for_others(self, module: Module) -> Iterator[Slot]:
        """The values of this module's mappings that a router is made with in a module where routers are made."""
        if not module.is_about_asgi or not any(
            self.leads_to_asgi(module, value)
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

    def _mapped_later(self, module: Module) -> Iterator[Slot]:
        """``application.application_mapping["websocket"] = ...``, of a router that was made before."""
        for statement in module.nodes(ast.Assign) if module.mentions("application_mapping") else ():
            for target in statement.targets:
                mapping = target.value if isinstance(target, ast.Subscript) else None
                if isinstance(mapping, ast.Attribute) and mapping.attr == "application_mapping":
                    for router in self.names.values(module, mapping.value):
                        if isinstance(router, Call) and self.names.is_subclass(router.callee, *MAPPING_ROUTERS):
                            yield Slot(SlotKind.MAPPED, statement.value, statement)

    def _is_communicator(self, callee: Value) -> bool:
        """Whether a communicator is made as those of Channels are."""
        has_own = isinstance(callee, ClassObject) and self.classes.definition(callee, "__init__") is not None
        return self.names.is_subclass(callee, channels_api.COMMUNICATOR) and not has_own

    def taken_applications(self, callee: Union[ClassObject, FunctionObject]) -> Tuple[Tuple[Value, SlotKind], ...]:
        """What a function or class of the project puts into slots of what its callers hand in.

        What it takes is called with the scope, or passed on to a slot, at once or when it was kept.
        """
        found = self.names.answers.of(("taken", callee), lambda: self._find_taken(callee))
        # What is called, and passed on as well, is one slot.
        return tuple({within: (within, kind) for within, kind in found}.values())

    def _find_taken(self, callee: Union[ClassObject, FunctionObject]) -> Iterator[Tuple[Value, SlotKind]]:
        init = callee if isinstance(callee, FunctionObject) else self.classes.definition(callee, "__init__")
        for name, is_called_once in sorted(self.shapes.application_parameters(callee).items()):
            within = Parameter(init, name) if init is not None else Attribute(callee, name)
            yield within, SlotKind.MIDDLEWARE if is_called_once else SlotKind.TWO_CALLS
        if isinstance(callee, ClassObject):
            fields = Records(self.names).fields(callee) if init is None else ()
            for value, kind in self._in_class(callee):
                if isinstance(value, Attribute) and value.name in fields:
                    yield Attribute(callee, value.name), kind
                yield from ((arriving, kind) for arriving in self.names.arriving(callee, value))
        else:
            found = self._in_class(callee.owner) if callee.owner is not None else self._in_function(callee)
            yield from _of_function(callee, found)
            if _fills_something(callee.node):
                yield from _of_function(callee, self._in_module(callee.module))

    def _in_module(self, module: Module) -> Tuple[Tuple[Value, SlotKind], ...]:
        """What stands in slots outside of functions of what callers hand in: they fill lists and mappings."""
        return self.names.answers.of(("in module", module), lambda: self._find_in_module(module))

    def _find_in_module(self, module: Module) -> Iterator[Tuple[Value, SlotKind]]:
        for call in module.nodes(ast.Call):
            if module.function_around(call) is None:
                yield from self._handed_on(module, call)

    def _in_class(self, cls: ClassObject) -> Tuple[Tuple[Value, SlotKind], ...]:
        """What the methods of a class, and of its bases, put into slots."""
        return self.names.answers.of(("in class", cls), lambda: self._find_in_class(cls))

    def _find_in_class(self, cls: ClassObject) -> Iterator[Tuple[Value, SlotKind]]:
        for above in self.names.classes_above(cls):
            functions = [FunctionObject(above.module, function, above) for function in methods(above.node)]
            for statement in above.node.body:
                if isinstance(statement, ast.Assign) and isinstance(statement.value, (ast.Attribute, ast.Name)):
                    # route = as_route: a function that is written elsewhere.
                    assigned = self.names.values(above.module, statement.value)
                    functions += [value for value in assigned if isinstance(value, FunctionObject)]
            for function in functions:
                for value, kind in self._in_function(function):
                    for given in self.names.of_object(cls, function, value):
                        yield given, kind

    def _in_function(self, function: FunctionObject) -> Tuple[Tuple[Value, SlotKind], ...]:
        """What a function puts into slots of what its callers, or those of its class, hand in."""
        return self.names.answers.of(("in function", function), lambda: self._find_in_function(function))

    def _find_in_function(self, function: FunctionObject) -> Iterator[Tuple[Value, SlotKind]]:
        for call in nodes_in(function.node, ast.Call):
            for value, kind in self._handed_on(function.module, call):
                parameter = parameter_in(value)
                if parameter is not None and not self._is_converted(function, parameter):
                    yield value, kind

    def _is_converted(self, function: FunctionObject, parameter: Parameter) -> bool:
        """Whether a function makes an application of what it was given: ``consumer.as_asgi()``."""
        if not function.module.mentions("as_asgi"):
            return False
        if has_constant(function.node, "as_asgi"):
            return True
        return any(
            node.attr == "as_asgi"
            and (
                parameter.name in mentioned_names(node.value)
                or parameter in map(parameter_in, self.names.values(function.module, node.value))
            )
            for node in nodes_in(function.node, ast.Attribute)
        )


def _fills_something(function: ast.AST) -> bool:
    """Whether a function stores an item, or adds to a list or mapping."""
    return any(
        isinstance(node.ctx, ast.Store) if isinstance(node, ast.Subscript) else node.attr in FILLING_METHODS
        for node in walk(function)
        if isinstance(node, (ast.Attribute, ast.Subscript))
    )


def _of_function(
    function: FunctionObject, found: Iterable[Tuple[Value, SlotKind]]
) -> Iterator[Tuple[Value, SlotKind]]:
    """Of what is put into slots, what comes from the parameters of one function."""
    for value, kind in found:
        parameter = parameter_in(value)
        if parameter is not None and parameter.function.node is function.node:
            yield value, kind


def _slot(kind: SlotKind, call: ast.Call, node: Optional[ast.expr]) -> Iterator[Slot]:
    if node is not None:
        yield Slot(kind, node, call)

"""What an expression stands for, through assignments, imports, re-exports and calls, over many files."""

from __future__ import annotations

import ast
import builtins
import itertools
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Set, Tuple, TypeVar, Union

from channels3_lint import channels_api
from channels3_lint.semantics.answers import Answers
from channels3_lint.semantics.constants import constants, constants_of
from channels3_lint.semantics.contents import Contents, the_one
from channels3_lint.semantics.frames import MAX_FRAMES, Frame
from channels3_lint.semantics.guards import Guards
from channels3_lint.semantics.imports import Imports
from channels3_lint.semantics.injection import Injection
from channels3_lint.semantics.project import Module, Project, find_below
from channels3_lint.semantics.records import Records
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import (
    argument_at,
    argument_of,
    arguments,
    assignments,
    attribute_of,
    default_of,
    Definition,
    first_parameter,
    Function,
    FUNCTIONS,
    is_decorated_as,
    is_property,
    last_part,
    method,
    method_called,
    methods,
    nodes_in,
    own_nodes,
    parameter_names,
    partial_call,
    plain_arguments,
    returned_by,
    statements_in,
)
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    ClassObject,
    Dotted,
    FunctionObject,
    Given,
    Literal,
    ModuleObject,
    Parameter,
    Part,
    Value,
    Values,
    dotted_name,
    parameter_in,
)
from channels3_lint.settings import DEFAULT_RELEASE

T = TypeVar("T")

#: How many bindings of one name are looked at; a name with more is unknown.
MAX_BINDINGS = 40

#: How many ways of unpacking one call are looked at; a table with more rows is not made by hand.
MAX_ROWS = 200

#: Functions that give what they are given, or one like it.
COPIES = frozenset({"copy.copy", "copy.deepcopy"})

#: Methods that make texts of a text, or take it apart.
TEXT_METHODS = frozenset({"partition", "rpartition", "rsplit", "split", "strip"})

#: Methods of a mapping that give the item with a key, or what they are given besides.
ITEM_METHODS = frozenset({"get", "pop", "setdefault"})

#: Functions of which it is known what they give.
EVALUATED = channels_api.IMPORTING | COPIES | {"builtins.getattr", "builtins.iter", "builtins.next", "typing.cast"}

#: Decorators that leave what they decorate as it is, for all that matters here.
TRANSPARENT_DECORATORS = frozenset(
    {
        "builtins.classmethod", "builtins.staticmethod", "contextlib.asynccontextmanager", "contextlib.contextmanager",
        "functools.cache", "functools.lru_cache", "functools.wraps",
    }
)


class Names:
    """What names stand for, during the check of one file.

    ``current`` is the file being checked: it is taken as its host gave it, whatever is on disk. ``release`` is the
    release of Channels moved to: what is meant for another one stands for nothing.
    """

    def __init__(self, project: Project, current: Module, release: Tuple[int, ...] = DEFAULT_RELEASE) -> None:
        self.answers = Answers()
        self.imports = Imports(project, current, self.answers)
        self.release = release
        self._assigned: Dict[ClassObject, Dict[str, List[ast.expr]]] = {}
        self._replaced: Dict[Module, Dict[Tuple[str, str], List[Optional[ast.expr]]]] = {}

    @property
    def guards(self) -> Guards:
        """What is for other versions; made as it is asked for, so that nothing here holds what holds it."""
        return Guards(self, self.answers, self.release)

    def load(self, path: str) -> Optional[Module]:
        """The module in a file, the file being checked as its host gave it."""
        return self.imports.load(path)

    # Expressions

    def values(self, module: Module, node: ast.expr) -> Values:
        """What an expression of a module may stand for."""
        frame = self.frame
        if frame is None:
            return self.answers.of(("values", module, node), lambda: self._expression(module, node))
        return self._within(
            frame.around(module, node),
            lambda: self.answers.of(("values", module, node), lambda: self._expression(module, node)),
        )

    @property
    def frame(self) -> Optional[Frame]:
        """The call that is being followed."""
        return self.answers.frame  # type: ignore[return-value]

    def _within(self, frame: Optional[Frame], ask: Callable[[], T]) -> T:
        """Ask while this call is being followed, and no other."""
        before = self.answers.frame
        self.answers.frame = frame
        try:
            return ask()
        finally:
            self.answers.frame = before

    def _expression(self, module: Module, node: ast.expr) -> Iterator[Value]:
        if isinstance(node, ast.Name):
            yield from self.name(module, node.id, node)
        elif isinstance(node, ast.Attribute):
            # What methods assign to attributes of their own object is looked up with its class.
            is_own = getattr(node.value, "id", "") in ("self", "cls")
            replaced = self._replacements(module, node) if not is_own else ()
            for owner in self.values(module, node.value):
                if isinstance(owner, Parameter) or not replaced:
                    yield from self.member(owner, node.attr)
                elif len(replaced) == 1 and replaced[0] is not None and self._lacks(owner, node.attr):
                    # It has no other value than the one that is assigned here.
                    yield from self.values(module, replaced[0])
        elif isinstance(node, ast.Call):
            yield from self._call(module, node)
        elif isinstance(node, ast.Lambda):
            yield FunctionObject(module, node)
        elif isinstance(node, ast.IfExp):
            for branch in (node.body, node.orelse):
                if not self.guards.is_for_other_version(module, branch):
                    yield from self.values(module, branch)
        elif isinstance(node, ast.BoolOp):
            for operand in node.values:
                yield from self.values(module, operand)
        elif isinstance(node, ast.NamedExpr):
            yield from self.values(module, node.value)
        elif isinstance(node, ast.Subscript):
            yield from self._subscript(module, node)
        elif not isinstance(node, (ast.Await, ast.Yield, ast.YieldFrom)):
            yield Literal(module, node)

    def _lacks(self, owner: Value, name: str) -> bool:
        """Whether a class, or an object of one, all of which was read, has no attribute of this name by itself."""
        cls = self.class_of(owner)
        return (
            cls is not None
            and all(self.values(above.module, base) for above in self.classes_above(cls) for base in above.node.bases)
            and all(isinstance(above, ClassObject) for above in self.ancestors(cls))
            and all(_is_nothing(owner, name, value) for value in self.member(owner, name))
        )

    def _replacements(self, module: Module, node: ast.Attribute) -> Sequence[Optional[ast.expr]]:
        """What a module assigns to an attribute: ``consumers.ChatConsumer = ...``; None where that is unclear."""
        if module not in self._replaced:
            found = self._replaced[module] = {}
            for other in module.nodes(ast.Attribute):
                if isinstance(other.ctx, ast.Store) and not isinstance(other.value, ast.Call):
                    statement = module.parent(other)
                    value = statement.value if isinstance(statement, ast.Assign) else None
                    found.setdefault((other.attr, ast.dump(other.value)), []).append(value)
        replaced = self._replaced[module]
        return replaced.get((node.attr, ast.dump(node.value)), ()) if replaced else ()

    def name(self, module: Module, name: str, at: ast.AST) -> Iterator[Value]:
        """What a name stands for at a node of a module."""
        bindings = Scopes(module).lookup(name, at)
        for binding in self._for_this_version(module, bindings) if len(bindings) <= MAX_BINDINGS else ():
            values = self.bound(module, binding)
            yield from values
            if values and binding.kind is BindingKind.STAR:
                # The nearest star import that has the name hides what came before.
                break
        if not bindings and hasattr(builtins, name):
            yield Dotted(f"builtins.{name}")

    def _for_this_version(self, module: Module, bindings: Tuple[Binding, ...]) -> Tuple[Binding, ...]:
        """Of several bindings, those that are not meant for another version."""
        if not 1 < len(bindings) <= MAX_BINDINGS:
            return bindings
        return tuple(binding for binding in bindings if not self.guards.is_for_other_version(module, binding.node))

    def _subscript(self, module: Module, node: ast.Subscript) -> Iterator[Value]:
        container = ast.dump(node.value)
        stored = [
            other
            for other in module.nodes(ast.Subscript)
            if isinstance(other.ctx, ast.Store) and ast.dump(other.value) == container
        ]
        for value in self.values(module, node.value):
            if isinstance(value, (ClassObject, Dotted)) and not stored:
                # Generic[T], and Base[T] among the bases of a class.
                yield value
            elif not stored or getattr(value, "module", None) is module:
                # What is stored in a mapping of another module may be anything.
                yield from self._item(module, value, node.slice)

    def _item(self, module: Module, value: Value, index: ast.expr) -> Iterator[Value]:
        """What an item is, where its key or index is known."""
        for key in constants(self, module, index):
            yield from Contents(self).item(value, key)

    def calls_of(self, function: FunctionObject) -> Iterator[Tuple[Module, ast.Call]]:
        """The calls of a function in its own module, and in the file being checked."""
        name = getattr(function.node, "name", "")
        for module in dict.fromkeys([function.module, self.imports.current]):
            for call in module.nodes(ast.Call) if name and module.mentions(name) else ():
                if last_part(call.func) == name:
                    callees = self.values(module, call.func)
                    if any(isinstance(callee, FunctionObject) and callee.node is function.node for callee in callees):
                        yield module, call

    def handed_to(self, module: Module, call: ast.Call, parameter: Parameter) -> Values:
        """What a call of a function hands to one of its parameters."""
        return self._handed_back(module, call, parameter.function, parameter)

    # Bindings

    def bound(self, module: Module, binding: Binding) -> Values:
        """What a binding gives its name."""
        frame = self.frame.around(module, binding.node) if self.frame is not None else None
        return self._within(
            frame, lambda: self.answers.of(("bound", module, binding), lambda: self._bound(module, binding))
        )

    def _bound(self, module: Module, binding: Binding) -> Iterator[Value]:
        node = binding.node
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            yield from self._definition(module, node)
        elif isinstance(node, ast.alias):
            yield from self._imported(module, node)
        elif isinstance(node, ast.ImportFrom):
            yield from self._through_star(module, node, binding.name, set())
        elif binding.kind is BindingKind.PARAMETER:
            yield from self._parameter(module, binding)
        elif binding.value is not None and not self.guards.is_for_other_version(module, node):
            if binding.kind is BindingKind.ELEMENT:
                yield from Contents(self).iterated(module, binding.value, binding.path)
            else:
                yield from Contents(self).followed(module, binding.value, binding.path)

    def given(self, module: Module, node: ast.expr) -> Tuple[Given, ...]:
        """The expressions that a name or an attribute was given, as they are written, in this file or in others.

        A property gives what it returns.
        """
        return self._within(
            None, lambda: self.answers.of(("given", module, node), lambda: self._given(module, node))
        )

    def _given(self, module: Module, node: ast.expr) -> Iterator[Given]:
        if isinstance(node, ast.Name):
            for binding in Scopes(module).lookup(node.id, node):
                yield from self._given_by(module, binding)
        elif isinstance(node, ast.Attribute):
            for owner in self.values(module, node.value):
                yield from self._given_to_member(owner, node.attr)

    def _given_by(self, module: Module, binding: Binding) -> Iterator[Given]:
        if binding.kind is BindingKind.VALUE and binding.value is not None:
            yield Given(module, binding.value, binding.path, binding.node)
        elif binding.kind is BindingKind.FROM and isinstance(binding.node, ast.alias):
            statement = module.parent(binding.node)
            assert isinstance(statement, ast.ImportFrom)
            source = self.imports.find(module, statement.module or "", statement.level)
            yield from self._given_to_member(source, binding.node.name)
        elif isinstance(binding.node, FUNCTIONS) and is_property(binding.node):
            for returned in returned_by(binding.node):
                yield Given(module, returned, (), returned)

    def _given_to_member(self, owner: Value, name: str) -> Iterator[Given]:
        if isinstance(owner, ModuleObject):
            other = self.imports.module_of(owner)
            for binding in Scopes(other).at_end(name) if other is not None else ():
                yield from self.answers.of(
                    ("given by", other, binding), lambda: self._given_by(other, binding)  # type: ignore[arg-type]
                )
            return
        cls = self.class_of(owner)
        for ancestor in self.classes_above(cls) if cls is not None else ():
            bindings = Scopes(ancestor.module).in_class(ancestor.node, name)
            for binding in bindings:
                yield from self._given_by(ancestor.module, binding)
            for assigned in self.assigned_attributes(ancestor).get(name, ()):
                yield Given(ancestor.module, assigned, (), assigned)
            if bindings:
                return

    def _definition(self, module: Module, node: Definition) -> Iterator[Value]:
        if isinstance(node, ast.ClassDef):
            if not any(self._replaces(module, decorator) for decorator in node.decorator_list):
                yield ClassObject(module, node)
        elif self.is_plain(module, node):
            yield FunctionObject(module, node)

    def _replaces(self, module: Module, decorator: ast.expr) -> bool:
        """Whether a decorator that was read returns something else than the class that it is given."""
        return any(
            isinstance(value, FunctionObject)
            and not all(isinstance(returned, Parameter) or _is_decorated(returned) for returned in self.returns(value))
            for value in self.values(module, decorator)
        )

    def is_plain(self, module: Module, function: Function) -> bool:
        """Whether every decorator of a function leaves it as it is, for all that matters here."""
        decorators: List[ast.expr] = getattr(function, "decorator_list", [])
        return all(
            any(
                isinstance(value, Dotted) and value.name in TRANSPARENT_DECORATORS
                for value in self.values(module, decorator.func if isinstance(decorator, ast.Call) else decorator)
            )
            or any(self._hands_through(value, function) for value in self.values(module, decorator))
            or self._hands_back(module, decorator)
            for decorator in decorators
        )

    def _hands_through(self, decorator: Value, function: Function) -> bool:
        """Whether a decorator that was read makes a function of the same kind, which returns what the old one does."""
        if not isinstance(decorator, FunctionObject):
            return False
        made = [value for value in self.returns(decorator) if isinstance(value, FunctionObject)]
        return bool(made) and all(
            type(wrapper.node) is type(function)
            and any(
                isinstance(value, Dotted) and value.name == "functools.wraps"
                for inner in getattr(wrapper.node, "decorator_list", ())
                if isinstance(inner, ast.Call)
                for value in self.values(wrapper.module, inner.func)
            )
            and all(self._is_call_of_parameter(wrapper.module, node, decorator) for node in returned_by(wrapper.node))
            for wrapper in made
        )

    def _hands_back(self, module: Module, decorator: ast.expr) -> bool:
        """Whether a decorator that was read returns what it is given."""
        made = [value for value in self.values(module, decorator) if isinstance(value, FunctionObject)]
        return bool(made) and all(
            last_part(returned) == first_parameter(value.node)
            for value in made
            for returned in returned_by(value.node) or [ast.Constant(value=None)]
        )

    def _is_call_of_parameter(self, module: Module, node: ast.expr, function: FunctionObject) -> bool:
        called = node.value if isinstance(node, ast.Await) else node
        return isinstance(called, ast.Call) and any(
            isinstance(value, Parameter) and value.function.node is function.node
            for value in self.values(module, called.func)
        )

    def _parameter(self, module: Module, binding: Binding) -> Iterator[Value]:
        function = module.function_around(binding.node)
        assert function is not None
        frame = self.frame.of(function) if self.frame is not None else None
        if frame is not None:
            yield from self._given_in(frame, binding)
            return
        yield Parameter(FunctionObject(module, function, self.owner(module, function)), binding.name)
        if binding.value is not None:
            yield from self.values(module, binding.value)
        else:
            yield from Injection(self).injected(module, function, binding.name)
            yield from self._decorated(module, function, binding.name)

    def _given_in(self, frame: Frame, binding: Binding) -> Values:
        """What a call that is being followed gives to a parameter."""
        function = frame.callee
        is_bound = bool(frame.receivers)
        if is_bound and binding.name == first_parameter(function.node):
            return frame.receivers
        argument = argument_of(frame.written, function.node, binding.name, bound=is_bound)
        if argument is not None:
            return self._within(frame.outer, lambda: self.values(frame.module, argument))
        if binding.value is not None:
            return self._within(None, lambda: self.values(function.module, binding.value))  # type: ignore[arg-type]
        return (Parameter(function, binding.name),)

    def _decorated(self, module: Module, function: Function, name: str) -> Iterator[Value]:
        """What a function decorates in the same module, where this is the parameter that takes it."""
        is_method = isinstance(module.parent(function), ast.ClassDef) and not is_decorated_as(function, "staticmethod")
        if name == first_parameter(function, bound=is_method) and getattr(function, "name", "__init__") != "__init__":
            definitions: List[Definition] = [*module.nodes(ast.ClassDef), *module.nodes(ast.FunctionDef)]
            for definition in definitions:
                for decorator in definition.decorator_list:
                    values = self.values(module, decorator)
                    if any(isinstance(value, FunctionObject) and value.node is function for value in values):
                        if isinstance(definition, ast.ClassDef):
                            yield ClassObject(module, definition)
                        else:
                            yield FunctionObject(module, definition)

    def owner(self, module: Module, function: ast.AST) -> Optional[ClassObject]:
        """The class that a function is a method of."""
        parent = module.parent(function)
        return ClassObject(module, parent) if isinstance(parent, ast.ClassDef) else None

    # Imports

    def _imported(self, module: Module, alias: ast.alias) -> Iterator[Value]:
        """What one part of an import statement binds its name to."""
        statement = module.parent(alias)
        if isinstance(statement, ast.ImportFrom):
            yield from self.member(self.imports.find(module, statement.module or "", statement.level), alias.name)
        else:
            yield self.imports.find(module, alias.name if alias.asname else alias.name.partition(".")[0])

    def _through_star(self, module: Module, statement: ast.ImportFrom, name: str, seen: Set[str]) -> Values:
        """What ``from source import *`` gives a name; each source is asked once, whatever circles they form."""
        source = self.imports.find(module, statement.module or "", statement.level)
        if not isinstance(source, ModuleObject):
            full = f"{dotted_name(source)}.{name}"
            return (Dotted(full),) if channels_api.is_known(full) else ()
        exporter = self.imports.module_of(source) if source.path not in seen else None
        seen.add(source.path)
        if exporter is None:
            return ()
        listed = _listed(exporter)
        if name.startswith("_") if listed is None else name not in listed:
            return ()
        for binding in Scopes(exporter).at_end(name):
            if isinstance(binding.node, ast.ImportFrom):
                values = self._through_star(exporter, binding.node, name, seen)
            else:
                values = self.bound(exporter, binding)
            if values:
                return values
        return self.member(source, name) if listed is not None else ()

    def _module_member(self, source: ModuleObject, name: str) -> Iterator[Value]:
        module = self.imports.module_of(source)
        folders = [source.path]
        if module is not None:
            bindings = self._for_this_version(module, Scopes(module).at_end(name))
            values = [value for binding in bindings for value in self.bound(module, binding)]
            yield from values
            if values or any(binding.kind is not BindingKind.STAR for binding in bindings):
                return
            folders = [module.directory] if module.is_package else []
        path = find_below(folders, name)
        full = f"{source.name}.{name}"
        yield ModuleObject(path, full) if path is not None else Dotted(full)

    # Attributes

    def member(self, owner: Value, name: str) -> Values:
        """What an attribute of a value is."""
        return self.answers.of(("member", owner, name), lambda: self._member(owner, name))

    def _member(self, owner: Value, name: str) -> Iterator[Value]:
        if isinstance(owner, ModuleObject):
            yield from self._module_member(owner, name)
        elif isinstance(owner, Dotted):
            yield Dotted(f"{owner.name}.{name}")
        else:
            cls = self.class_of(owner)
            given = self._field(owner, name) if isinstance(owner, Call) else None
            values: Values = ()
            if isinstance(owner, Call) and given is not None:
                values = self.values(owner.module, given)
            elif cls is not None:
                values = self._member_of_class(cls, name)
                if isinstance(owner, Call):
                    values = tuple(value for kept in values for value in self._made_with(owner, kept))
            yield from values
            # What a dataclass has besides is the default of what it is made with.
            if values and isinstance(owner, Parameter) and cls is not None and name in Records(self).fields(cls):
                yield Attribute(owner, name)
            if not values and not self.answers.is_cut:
                yield Attribute(owner, name)

    def _field(self, made: Call, name: str) -> Optional[ast.expr]:
        """What a call hands to a field of the object that it makes, where no method gives it another value."""
        above = self.classes_above(made.callee)
        is_changed = any(name in self.assigned_attributes(cls) for cls in above)
        return Records(self).field(made, name) if not is_changed else None

    def _made_with(self, made: Call, kept: Value) -> Values:
        """What an object keeps: for a parameter of its ``__init__``, what the call that makes it hands in."""
        if parameter_in(kept) is None or not isinstance(made.callee, ClassObject):
            return (kept,)
        arriving = self.arriving(made.callee, kept)
        if not arriving:
            return self._kept_by_method(kept)
        handed = (self._handed_back(made.module, made.node, self._inits(made.callee)[0], value) for value in arriving)
        return tuple(itertools.chain.from_iterable(handed))

    def of_object(self, cls: ClassObject, function: FunctionObject, value: Value) -> Iterator[Value]:
        """What a method has of its object, where that is one of this class: what the class or its ``__init__`` gave."""
        this = first_parameter(function.node)
        if isinstance(value, Attribute):
            owner = value.owner
            if isinstance(owner, Parameter) and owner.name == this and owner.function.node is function.node:
                found_in_class = self._member_of_class(cls, value.name)
                yield from found_in_class
                if not found_in_class or value.name in Records(self).fields(cls):
                    yield value
                return
            for found in self.of_object(cls, function, owner):
                yield from self.member(found, value.name) if found != owner else (value,)
        elif isinstance(value, Part):
            for found in self.of_object(cls, function, value.owner):
                yield from Contents(self).part(found, value.step) if found != value.owner else (value,)
        else:
            yield value

    def _kept_by_method(self, kept: Value) -> Values:
        """What a method of an object keeps of what it is given, by the calls that are seen: ``server.mount(app)``."""
        parameter = parameter_in(kept)
        if parameter is None or parameter.function.owner is None:
            return (kept,)
        handed = [
            value
            for module, call in self.calls_of(parameter.function)
            for value in self._handed_back(module, call, parameter.function, kept)
        ]
        return the_one(handed)

    def arriving(self, cls: ClassObject, kept: Value) -> Values:
        """What a class or a base keeps of what its ``__init__`` is given, in the words of that of the class itself."""
        parameter = parameter_in(kept)
        inits = self._inits(cls)
        nodes = [init.node for init in inits]
        if parameter is None or parameter.function.node not in nodes:
            return ()
        found: Values = (kept,)
        for index in range(nodes.index(parameter.function.node), 0, -1):
            found = tuple(
                handed
                for call in nodes_in(inits[index - 1].node, ast.Call)
                if isinstance(call.func, ast.Attribute) and call.func.attr == "__init__"
                for value in found
                for handed in self._handed_back(inits[index - 1].module, call, inits[index], value)
            )
        return found

    def _inits(self, cls: ClassObject) -> List[FunctionObject]:
        """The ``__init__`` of a class and of its bases, in the order in which they are looked up."""
        found = ((above, method(above.node, "__init__")) for above in self.classes_above(cls))
        return [FunctionObject(above.module, init, above) for above, init in found if init is not None]

    def handed(
        self, module: Module, call: ast.Call, callee: Union[ClassObject, FunctionObject], within: Value
    ) -> Values:
        """What a call hands in where what it calls has this: a parameter, or what is found in one."""
        if isinstance(callee, FunctionObject):
            return self._handed_back(module, call, callee, within)
        return self._made_with(Call(callee, module, call), within)

    def class_of(self, value: Value) -> Optional[ClassObject]:
        """The class whose attributes a value has: itself, or that of an instance."""
        if isinstance(value, ClassObject):
            return value
        if isinstance(value, Call) and isinstance(value.callee, ClassObject):
            return value.callee
        if isinstance(value, Parameter):
            node = value.function.node
            is_first = value.name == first_parameter(node) and not is_decorated_as(node, "staticmethod")
            return value.function.owner if is_first else None
        return None

    def _member_of_class(self, cls: ClassObject, name: str) -> Values:
        return self._within(
            None, lambda: self.answers.of(("member of class", cls, name), lambda: self._class_member(cls, name))
        )

    def _class_member(self, cls: ClassObject, name: str) -> Iterator[Value]:
        """What a class says an attribute of it, or of its instances, is."""
        for ancestor in self.classes_above(cls):
            bindings = Scopes(ancestor.module).in_class(ancestor.node, name)
            assigned_here = self.assigned_attributes(ancestor).get(name, [])
            converted = [value for value in assigned_here if _is_converted(value, name)]
            if converted:
                # self.application = self.application.as_asgi(): what it was before is not what is read.
                for assigned in converted:
                    yield from self.values(ancestor.module, assigned)
                return
            for binding in bindings:
                if isinstance(binding.node, FUNCTIONS) and is_property(binding.node):
                    yield from self.returns(FunctionObject(ancestor.module, binding.node, ancestor))
                for value in self.bound(ancestor.module, binding):
                    if isinstance(value, FunctionObject) and value.node is binding.node:
                        value = FunctionObject(ancestor.module, value.node, ancestor)
                    yield value
            for assigned in assigned_here:
                yield from self.values(ancestor.module, assigned)
            if bindings:
                return

    def assigned_attributes(self, cls: ClassObject) -> Dict[str, List[ast.expr]]:
        """What the methods of a class assign to attributes of ``self``."""
        if cls not in self._assigned:
            found = self._assigned[cls] = {}
            for function in methods(cls.node):
                this = first_parameter(function)
                for node in statements_in(function):
                    for target, value in assignments(node):
                        found.setdefault(attribute_of(target, this), []).append(value)
        return self._assigned[cls]

    # Classes

    def ancestors(self, cls: Value) -> Tuple[Value, ...]:
        """A class and its bases, in the order in which attributes are looked up; unknown bases are left out."""
        return self._within(None, lambda: self.answers.of(("ancestors", cls), lambda: self._ancestors(cls)))

    def _ancestors(self, cls: Value) -> List[Value]:
        if isinstance(cls, Dotted):
            return [Dotted(name) for name in channels_api.ancestors(cls.name)]
        order: List[Value] = [cls]
        if isinstance(cls, Call) and _is_made_class(cls):
            # type("Room", (ChatConsumer,), {...})
            for home, named in Contents(self).elements(cls.module, cls.node.args[1]):
                order += [above for value in self.values(home, named) for above in self.ancestors(value)]
        for base in self.bases(cls):
            order += self.ancestors(base)
        # What several bases share comes after all of them, as in Python's own order.
        return list(dict.fromkeys(reversed(order)))[::-1]

    def bases(self, cls: Value) -> Iterator[Value]:
        """The classes that a class names as its bases."""
        if not isinstance(cls, ClassObject):
            return
        for base in cls.node.bases:
            # six.with_metaclass(Meta, Base): the bases follow the metaclass.
            is_made = isinstance(base, ast.Call) and last_part(base.func) == "with_metaclass"
            for named in base.args[1:] if is_made else [base]:  # type: ignore[attr-defined]
                for value in self.values(cls.module, named):
                    if isinstance(value, (ClassObject, Dotted)) or _is_made_class(value):
                        yield value
                    elif isinstance(value, Parameter):
                        # def with_greeting(base): class Greeting(base)
                        for module, call in self.calls_of(value.function):
                            for handed in self.handed_to(module, call, value):
                                if isinstance(handed, (ClassObject, Dotted)) and handed != cls:
                                    yield handed

    def classes_above(self, cls: Value) -> List[ClassObject]:
        """A class and its bases as far as their source was read, in the order in which attributes are looked up."""
        return [ancestor for ancestor in self.ancestors(cls) if isinstance(ancestor, ClassObject)]

    def is_subclass(self, cls: Value, *names: str) -> bool:
        """Whether a class is, or descends from, a class of one of these dotted names."""
        return any(dotted_name(ancestor) in names for ancestor in self.ancestors(cls))

    def enclosing_class(self, module: Module, node: ast.AST) -> Optional[ClassObject]:
        """The class in whose method a node stands."""
        method = next((parent for parent in module.ancestors(node) if isinstance(parent, FUNCTIONS)), None)
        return self.owner(module, method) if method is not None else None

    # Calls

    def _call(self, module: Module, node: ast.Call) -> Iterator[Value]:
        for callee in self.called(module, node.func):
            returned: Values = ()
            if isinstance(callee, Dotted) and callee.name in EVALUATED:
                yield from self._evaluated(module, node, callee)
                continue
            if isinstance(callee, Attribute) and callee.name in ITEM_METHODS and node.args:
                returned = tuple(self._item(module, callee.owner, node.args[0]))
                if not returned and len(node.args) > 1:
                    returned = self.values(module, node.args[1])
                yield from returned
            if isinstance(callee, Attribute) and callee.name in TEXT_METHODS:
                returned = tuple(self._text(module, node, callee))
                yield from returned
            if isinstance(callee, Dotted) and callee.name in channels_api.CONSUMER_MAKERS:
                callee = Dotted(channels_api.CONSUMER_MAKERS[callee.name])
            if isinstance(callee, FunctionObject) and not isinstance(callee.node, ast.AsyncFunctionDef):
                returned = self._returned(module, node, node, callee)
                yield from returned
            elif isinstance(callee, Call):
                yield from self._called_object(module, node, callee)
            # A function that returns something has another value than its call, though that may be unknown.
            is_function = isinstance(callee, FunctionObject) and not isinstance(callee.node, ast.AsyncFunctionDef)
            is_unknown = isinstance(callee, FunctionObject) and (
                self.answers.is_cut or (is_function and bool(self.returns(callee)))
            )
            if not returned and not is_unknown:
                yield Call(callee, module, node)

    def _returned(self, module: Module, node: ast.Call, written: ast.Call, callee: FunctionObject) -> Values:
        """What a call of a function gives: what the function returns, with what the call hands in."""
        returned = self.returns(callee)
        is_open = any(isinstance(value, Call) and isinstance(value.callee, FunctionObject) for value in returned)
        if returned and not is_open and not any(map(parameter_in, returned)):
            return returned
        followed = self._followed(module, node, written, callee)
        if followed:
            return followed
        if any(map(parameter_in, returned)):
            not_taken = self._defaults_not_taken(module, node, callee)
            returned = tuple(value for value in returned if value not in not_taken)
        handed = (self._handed_back(module, node, callee, value) for value in returned)
        return tuple(itertools.chain.from_iterable(handed))

    def _followed(self, module: Module, node: ast.Call, written: ast.Call, callee: FunctionObject) -> Values:
        """What a function returns when it is followed with what this call hands in."""
        if self.frame is not None and (self.frame.depth >= MAX_FRAMES or self.frame.of(callee.node) is not None):
            return ()
        receivers: Values = ()
        if isinstance(node.func, ast.Attribute) and self.is_bound(module, node.func, callee):
            receivers = self.values(module, node.func.value)
        rows = list(itertools.islice(self.unpacked(module, written), 2))
        frame = Frame(callee.node, node, self.frame, callee, module, rows[0] if len(rows) == 1 else written, receivers)
        found = self._within(
            frame, lambda: self.answers.of(("followed", node, callee), lambda: self._in_function(callee))
        )
        return tuple(value for value in found if not self._is_own_parameter(callee, value))

    def _in_function(self, function: FunctionObject) -> Iterator[Value]:
        for returned in returned_by(function.node):
            if not self.guards.is_for_other_version(function.module, returned):
                yield from self.values(function.module, returned)

    def _is_own_parameter(self, function: FunctionObject, value: Value) -> bool:
        parameter = parameter_in(value)
        return parameter is not None and parameter.function.node is function.node

    def _called_object(self, module: Module, node: ast.Call, callee: Call) -> Iterator[Value]:
        """What calling an object gives, beside what it is: that of ``partial(function, ...)``, and of ``__call__``."""
        made = callee.node
        if callee.callee == Dotted("functools.partial") and made.args and callee.module is module:
            written = partial_call(made, node)
            for function in self.values(module, made.args[0]):
                if isinstance(function, FunctionObject) and not isinstance(function.node, ast.AsyncFunctionDef):
                    yield from self._returned(module, written, written, function)
        elif isinstance(callee.callee, ClassObject):
            for run in self.member(callee, "__call__"):
                if isinstance(run, FunctionObject) and isinstance(run.node, ast.FunctionDef):
                    yield from (value for value in self.returns(run) if isinstance(value, ClassObject))

    def unpacked(self, module: Module, call: ast.Call) -> Iterator[ast.Call]:
        """A call with what its stars unpack, for each row of the module that they may; the others stay."""
        if plain_arguments(call) or not arguments(call):
            yield call
            return
        rows = [self._rows(module, argument) for argument in call.args]
        keywords = [self._keywords(module, keyword) for keyword in call.keywords]
        chosen = itertools.product(itertools.product(*rows), itertools.product(*keywords))
        for args, named in itertools.islice(chosen, MAX_ROWS):
            yield ast.Call(call.func, list(itertools.chain(*args)), list(itertools.chain(*named)))

    def _rows(self, module: Module, argument: ast.expr) -> List[Sequence[ast.expr]]:
        """What an argument is, or each of the rows that a star may unpack; itself where these are not known."""
        rows = [
            value.node.elts
            for value in (self.values(module, argument.value) if isinstance(argument, ast.Starred) else ())
            if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple)) and value.module is module
        ]
        return [row for row in rows if not any(isinstance(element, ast.Starred) for element in row)] or [[argument]]

    def _keywords(self, module: Module, keyword: ast.keyword) -> List[Sequence[ast.keyword]]:
        rows: List[Sequence[ast.keyword]] = []
        for value in self.values(module, keyword.value) if keyword.arg is None else ():
            node = value.node if isinstance(value, (Call, Literal)) and value.module is module else None
            names = [getattr(key, "value", None) for key in node.keys] if isinstance(node, ast.Dict) else [None]
            if isinstance(node, ast.Dict) and all(isinstance(name, str) for name in names):
                rows.append([ast.keyword(arg=name, value=item) for name, item in zip(names, node.values)])
            elif isinstance(node, ast.Call) and Contents(self).is_mapping(value) and not node.args:
                rows.append(node.keywords)
        return rows or [[keyword]]

    def _text(self, module: Module, call: ast.Call, callee: Attribute) -> Iterator[Value]:
        """What a method of a text gives: ``path.rsplit(".", 1)``."""
        texts = constants_of(self, callee.owner)
        given = [constants(self, module, argument) for argument in call.args]
        if any(len(options) != 1 for options in given) or call.keywords:
            return
        for text in texts:
            try:
                made = getattr(text, callee.name)(*(options[0] for options in given))
            except (AttributeError, OverflowError, TypeError, ValueError):
                return
            if isinstance(made, str):
                yield Literal(module, ast.Constant(value=made))
            else:
                elements: List[ast.expr] = [ast.Constant(value=part) for part in made]
                yield Literal(module, ast.Tuple(elts=elements, ctx=ast.Load()))

    def called(self, module: Module, node: ast.expr) -> Iterator[Value]:
        """What is called, where an expression is: for the first parameter of a class method, the class."""
        for value in self.values(module, node):
            is_class = isinstance(value, Parameter) and is_decorated_as(value.function.node, "classmethod")
            yield (self.class_of(value) if is_class else None) or value

    def _evaluated(self, module: Module, call: ast.Call, callee: Dotted) -> Iterator[Value]:
        """What a call of a function gives that is known by heart: ``import_string("chat.consumers.ChatConsumer")``."""
        first, second = argument_at(call, 0, None), argument_at(call, 1, "val")
        if callee.name == "builtins.getattr" and first is not None and second is not None:
            found = [
                value
                for name in constants(self, module, second)
                for owner in self.values(module, first)
                for value in self.member(owner, str(name))
            ]
            yield from found
            if len(call.args) > 2 and all(isinstance(value, Dotted) for value in found):
                # It may not be there.
                yield from self.values(module, call.args[2])
        elif callee.name == "builtins.next" and first is not None:
            yield from Contents(self).any_of(module, first)
        elif callee.name == "builtins.iter" and first is not None:
            yield from self.values(module, first)
        elif callee.name == "typing.cast" and second is not None:
            yield from self.values(module, second)
        elif callee.name in COPIES and first is not None:
            yield from self.values(module, first)
        else:
            for text in constants(self, module, first) if first is not None else ():
                name = str(text).lstrip(".")
                level = len(str(text)) - len(name)
                parent, _, last = name.rpartition(".")
                if callee.name != "django.utils.module_loading.import_string":
                    yield self.imports.find(module, name, level)
                elif parent:
                    yield from self.member(self.imports.find(module, parent, level), last)

    def _handed_back(self, module: Module, call: ast.Call, function: FunctionObject, value: Value) -> Values:
        """What a call gives, where its function returns this value: for a parameter, what the call hands in."""
        parameter = parameter_in(value)
        if parameter is None or parameter.function.node is not function.node:
            return (value,)
        return self.answers.of(
            ("handed", module, call, value), lambda: self._handed_in(module, call, function, value)
        )

    def _handed_in(self, module: Module, call: ast.Call, function: FunctionObject, value: Value) -> Iterator[Value]:
        """What a call hands to a parameter of a function, and what is found in that."""
        if isinstance(value, Parameter):
            argument = self._argument(module, call, function, value.name)
            if argument is not None:
                yield from self.values(module, argument)
        elif isinstance(value, Attribute):
            for owner in self._handed_back(module, call, function, value.owner):
                yield from self.member(owner, value.name)
        else:
            assert isinstance(value, Part)
            for owner in self._handed_back(module, call, function, value.owner):
                yield from Contents(self).part(owner, value.step)

    def _argument(self, module: Module, call: ast.Call, function: FunctionObject, name: str) -> Optional[ast.expr]:
        return argument_of(call, function.node, name, bound=self.is_bound(module, call.func, function))

    def is_bound(self, module: Module, node: ast.expr, function: FunctionObject) -> bool:
        """Whether a method is reached through an instance by this expression, and so has its first argument already."""
        is_static = is_decorated_as(function.node, "staticmethod")
        if function.owner is not None and getattr(function.node, "name", "") == "__init__":
            if not isinstance(node, ast.Attribute) or node.attr != "__init__":
                # The class is called, and makes the object.
                return True
        if function.owner is None or is_static or not isinstance(node, ast.Attribute):
            return False
        is_of_class = is_decorated_as(function.node, "classmethod")
        return is_of_class or not any(isinstance(owner, ClassObject) for owner in self.values(module, node.value))

    def _defaults_not_taken(self, module: Module, call: ast.Call, function: FunctionObject) -> Set[Value]:
        """What the defaults of parameters stand for that a call hands something else to."""
        return {
            value
            for name in parameter_names(function.node)
            for default in [default_of(function.node, name)]
            if default is not None and self._argument(module, call, function, name) is not None
            for value in self.values(function.module, default)
        }

    def returns(self, function: FunctionObject) -> Values:
        """What a function may return, its parameters standing for themselves."""
        return self._within(None, lambda: self.answers.of(("returns", function), lambda: self._returns(function)))

    def _returns(self, function: FunctionObject) -> Iterator[Value]:
        if isinstance(function.node, ast.Lambda):
            yield from self.values(function.module, function.node.body)
            return
        for node in own_nodes(function.node):
            if isinstance(node, ast.Return) and node.value is not None:
                if not self.guards.is_for_other_version(function.module, node):
                    yield from self.values(function.module, node.value)


def _is_nothing(owner: Value, name: str, value: Value) -> bool:
    """Whether an attribute that is read has no value, or is ``None`` until it is given one."""
    is_none = isinstance(value, Literal) and isinstance(value.node, ast.Constant) and value.node.value is None
    return is_none or value == Attribute(owner, name)


def _is_converted(value: ast.expr, name: str) -> bool:
    """Whether an application is made of an attribute of this name: ``self.application.as_asgi()``."""
    owner = method_called(value, "as_asgi")
    return isinstance(owner, ast.Attribute) and owner.attr == name


def _is_made_class(value: Value) -> bool:
    """Whether a value is a class that ``type("Name", (Base,), {...})`` makes."""
    return isinstance(value, Call) and value.callee == Dotted("builtins.type") and len(value.node.args) == 3


def _is_decorated(value: Value) -> bool:
    """Whether a value is a class or function that is decorated, and so may be what a decorator was given."""
    return isinstance(value, (ClassObject, FunctionObject)) and bool(getattr(value.node, "decorator_list", ()))


def _listed(module: Module) -> Optional[Set[str]]:
    """The names that ``__all__`` lists, added ones included; None where a module has no such list that can be read."""
    bindings = [binding.value for binding in Scopes(module).at_end("__all__")]
    lists = [value for value in bindings if isinstance(value, (ast.List, ast.Tuple))]
    if not lists or len(lists) < len(bindings):
        return None
    return {str(element.value) for names in lists for element in names.elts if isinstance(element, ast.Constant)}

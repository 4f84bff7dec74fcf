"""What an expression stands for, through assignments, imports, re-exports and calls, over many files."""

from __future__ import annotations

import ast
import builtins
from typing import Dict, Iterator, List, Optional, Set, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.answers import Answers
from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.guards import Guards
from channels3_lint.semantics.imports import Imports
from channels3_lint.semantics.injection import Injection
from channels3_lint.semantics.project import Module, Project, find_below
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import (
    argument_at,
    argument_of,
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
    methods,
    own_nodes,
    parameter_names,
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
    Value,
    Values,
    dotted_name,
)
from channels3_lint.settings import DEFAULT_RELEASE

#: How many bindings of one name are looked at; a name with more is unknown.
MAX_BINDINGS = 40

#: Decorators that leave what they decorate as it is, for all that matters here.
TRANSPARENT_DECORATORS = frozenset(
    {"functools.wraps", "functools.lru_cache", "functools.cache", "builtins.staticmethod", "builtins.classmethod"}
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
        self._replaced: Dict[Module, Set[Tuple[str, str]]] = {}

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
        return self.answers.of(("values", module, node), lambda: self._expression(module, node))

    def _expression(self, module: Module, node: ast.expr) -> Iterator[Value]:
        if isinstance(node, ast.Name):
            yield from self.name(module, node.id, node)
        elif isinstance(node, ast.Attribute):
            for owner in self.values(module, node.value):
                if isinstance(owner, Parameter) or not self._is_replaced(module, node):
                    yield from self.member(owner, node.attr)
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

    def _is_replaced(self, module: Module, node: ast.Attribute) -> bool:
        """Whether the module assigns to this very attribute: ``consumers.ChatConsumer = ...``."""
        if module not in self._replaced:
            self._replaced[module] = {
                (other.attr, ast.dump(other.value))
                for other in module.nodes(ast.Attribute)
                if isinstance(other.ctx, ast.Store) and not isinstance(other.value, ast.Call)
            }
        replaced = self._replaced[module]
        return bool(replaced) and (node.attr, ast.dump(node.value)) in replaced

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
        if any(
            isinstance(other.ctx, ast.Store) and ast.dump(other.value) == container
            for other in module.nodes(ast.Subscript)
        ):
            # What is stored there may be anything.
            return
        for value in self.values(module, node.value):
            if isinstance(value, (ClassObject, Dotted)):
                # Generic[T], and Base[T] among the bases of a class.
                yield value
            elif isinstance(value, Literal):
                yield from Contents(self).item(value, node.slice)

    # Bindings

    def bound(self, module: Module, binding: Binding) -> Values:
        """What a binding gives its name."""
        return self.answers.of(("bound", module, binding), lambda: self._bound(module, binding))

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
                yield from Contents(self).unpacked(module, binding.value, binding.path)

    def given(self, module: Module, node: ast.expr) -> Tuple[Given, ...]:
        """The expressions that a name or an attribute was given, as they are written, in this file or in others.

        A property gives what it returns.
        """
        return self.answers.of(("given", module, node), lambda: self._given(module, node))

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
            and any(not isinstance(returned, Parameter) for returned in self.returns(value))
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
            for decorator in decorators
        )

    def _parameter(self, module: Module, binding: Binding) -> Iterator[Value]:
        function = module.function_around(binding.node)
        assert function is not None
        yield Parameter(FunctionObject(module, function, self.owner(module, function)), binding.name)
        if binding.value is not None:
            yield from self.values(module, binding.value)
        else:
            yield from Injection(self).injected(module, function, binding.name)

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
            values = self._member_of_class(cls, name) if cls is not None else ()
            yield from values
            if not values and not self.answers.is_cut:
                yield Attribute(owner, name)

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
        return self.answers.of(("member of class", cls, name), lambda: self._class_member(cls, name))

    def _class_member(self, cls: ClassObject, name: str) -> Iterator[Value]:
        """What a class says an attribute of it, or of its instances, is."""
        for ancestor in self.classes_above(cls):
            bindings = Scopes(ancestor.module).in_class(ancestor.node, name)
            for binding in bindings:
                for value in self.bound(ancestor.module, binding):
                    if isinstance(value, FunctionObject) and value.node is binding.node:
                        value = FunctionObject(ancestor.module, value.node, ancestor)
                    yield value
            for assigned in self.assigned_attributes(ancestor).get(name, ()):
                yield from self.values(ancestor.module, assigned)
            if bindings:
                return

    def assigned_attributes(self, cls: ClassObject) -> Dict[str, List[ast.expr]]:
        """What the methods of a class assign to attributes of ``self``."""
        if cls not in self._assigned:
            found = self._assigned[cls] = {}
            for method in methods(cls.node):
                this = first_parameter(method)
                for node in statements_in(method):
                    for target, value in assignments(node):
                        found.setdefault(attribute_of(target, this), []).append(value)
        return self._assigned[cls]

    # Classes

    def ancestors(self, cls: Value) -> Tuple[Value, ...]:
        """A class and its bases, in the order in which attributes are looked up; unknown bases are left out."""
        return self.answers.of(("ancestors", cls), lambda: self._ancestors(cls))

    def _ancestors(self, cls: Value) -> List[Value]:
        if isinstance(cls, Dotted):
            return [Dotted(name) for name in channels_api.ancestors(cls.name)]
        order: List[Value] = [cls]
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
                    if isinstance(value, (ClassObject, Dotted)):
                        yield value

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
        attribute = argument_at(node, 1, None) if getattr(node.func, "id", "") == "getattr" else None
        if isinstance(attribute, ast.Constant):
            for owner in self.values(module, node.args[0]):
                yield from self.member(owner, str(attribute.value))
            return
        for callee in self.values(module, node.func):
            returned: Values = ()
            if isinstance(callee, Dotted) and callee.name in channels_api.CONSUMER_MAKERS:
                callee = Dotted(channels_api.CONSUMER_MAKERS[callee.name])
            if isinstance(callee, FunctionObject) and not isinstance(callee.node, ast.AsyncFunctionDef):
                returned = self.returns(callee)
                if any(isinstance(value, Parameter) for value in returned):
                    not_taken = self._defaults_not_taken(module, node, callee)
                    returned = tuple(value for value in returned if value not in not_taken)
                for value in returned:
                    yield from self._handed_back(module, node, callee, value)
            if not returned and not (isinstance(callee, FunctionObject) and self.answers.is_cut):
                yield Call(callee, module, node)

    def _handed_back(self, module: Module, call: ast.Call, function: FunctionObject, value: Value) -> Values:
        """What a call gives, where its function returns this value: for a parameter, what the call hands in."""
        if not isinstance(value, Parameter) or value.function.node is not function.node:
            return (value,)
        argument = self._argument(module, call, function, value.name)
        return self.values(module, argument) if argument is not None else ()

    def _argument(self, module: Module, call: ast.Call, function: FunctionObject, name: str) -> Optional[ast.expr]:
        return argument_of(call, function.node, name, bound=self.is_bound(module, call.func, function))

    def is_bound(self, module: Module, node: ast.expr, function: FunctionObject) -> bool:
        """Whether a method is reached through an instance by this expression, and so has its first argument already."""
        is_static = is_decorated_as(function.node, "staticmethod")
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
        return self.answers.of(("returns", function), lambda: self._returns(function))

    def _returns(self, function: FunctionObject) -> Iterator[Value]:
        if isinstance(function.node, ast.Lambda):
            yield from self.values(function.module, function.node.body)
            return
        for node in own_nodes(function.node):
            if isinstance(node, ast.Return) and node.value is not None:
                if not self.guards.is_for_other_version(function.module, node):
                    yield from self.values(function.module, node.value)


def _listed(module: Module) -> Optional[Set[str]]:
    """The names that ``__all__`` lists, added ones included; None where a module has no such list that can be read."""
    bindings = [binding.value for binding in Scopes(module).at_end("__all__")]
    lists = [value for value in bindings if isinstance(value, (ast.List, ast.Tuple))]
    if not lists or len(lists) < len(bindings):
        return None
    return {str(element.value) for names in lists for element in names.elts if isinstance(element, ast.Constant)}

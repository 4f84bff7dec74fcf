"""Dotted names: what an expression stands for, through assignments, imports, re-exports and calls, over many files.

Every question has a finite answer: a cycle contributes nothing, and a chain longer than MAX_DEPTH is unknown.
"""

from __future__ import annotations

import ast
import builtins
import os
from typing import Callable, Dict, Iterable, Iterator, List, Optional, Set, Tuple, Union

from channels3_lint import channels_api
from channels3_lint.semantics.project import Module, Project, find_below
from channels3_lint.semantics.scopes import Binding, BindingKind, Scopes
from channels3_lint.semantics.syntax import (
    FUNCTIONS,
    Definition,
    Function,
    argument_of,
    default_of,
    is_attribute_of,
    is_decorated_as,
    is_static,
    methods,
    own_nodes,
    parameter_names,
    positional,
)
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    ClassObject,
    Dotted,
    FunctionObject,
    Literal,
    ModuleObject,
    Parameter,
    Value,
    Values,
)

#: How many steps from an expression to what it stands for.
MAX_DEPTH = 40

#: How many questions one file may ask before all others are unknown: code in circles may have any number of paths.
MAX_QUESTIONS = 200_000

#: How many bindings of one name are looked at; a name with more is unknown.
MAX_BINDINGS = 40

#: Decorators that leave what they decorate as it is, for all that matters here.
TRANSPARENT_DECORATORS = frozenset(
    {"functools.wraps", "functools.lru_cache", "functools.cache", "staticmethod", "classmethod"}
)

#: Says of a node whether the branch it stands in is not for the version moved to.
IsLeftAlone = Callable[[Module, ast.AST], bool]

#: Says what a parameter of a function is given by those who are not seen to call it.
HandedIn = Callable[[Module, Function, str], Iterable[Value]]


def _never(module: Module, node: ast.AST) -> bool:
    return False


def _nothing(module: Module, function: Function, name: str) -> Iterable[Value]:
    return ()


class Names:
    """What names stand for, during the check of one file.

    ``current`` is the file being checked: it is taken as its host gave it, whatever is on disk.
    """

    def __init__(self, project: Project, current: Module) -> None:
        self.project = project
        self.current = current
        self.is_left_alone: IsLeftAlone = _never
        self.handed_in: HandedIn = _nothing
        self._known: Dict[Tuple[object, ...], Values] = {}
        self._running: Dict[Tuple[object, ...], int] = {}
        self._cut = MAX_DEPTH + 1
        self._questions = 0
        self._modules: Dict[str, Optional[Module]] = {current.path: current}
        self._found: Dict[Tuple[str, str, int], Optional[str]] = {}
        self._assigned: Dict[ClassObject, Dict[str, List[ast.expr]]] = {}
        self._replaced: Dict[Module, Set[Tuple[str, str]]] = {}

    # Expressions

    def values(self, module: Module, node: ast.expr) -> Values:
        """What an expression of a module may stand for."""
        return self._remember((module, node), lambda: self._expression(module, node))

    def _remember(self, key: Tuple[object, ...], compute: Callable[[], Iterable[Value]]) -> Values:
        """Answer a question once. An answer that a cycle cut short is not kept, so that order does not matter."""
        known = self._known.get(key)
        if known is not None:
            return known
        depth = len(self._running)
        self._questions += 1
        if key in self._running or depth > MAX_DEPTH or self._questions > MAX_QUESTIONS:
            self._cut = min(self._cut, self._running.get(key, 0))
            return ()
        outer_cut, self._cut = self._cut, MAX_DEPTH + 1
        self._running[key] = depth
        try:
            result = tuple(dict.fromkeys(compute()))
        except RecursionError:
            # Generated code may nest deeper than any stack: what it stands for is unknown.
            result, self._cut = (), 0
        finally:
            del self._running[key]
        if self._cut >= depth:
            self._known[key] = result
            self._cut = outer_cut
        else:
            self._cut = min(self._cut, outer_cut)
        return result

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
                if not self.is_left_alone(module, branch):
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
        for binding in bindings if len(bindings) <= MAX_BINDINGS else ():
            values = self.bound(module, binding)
            yield from values
            if values and binding.kind is BindingKind.STAR:
                # The nearest star import that has the name hides what came before.
                break
        if not bindings and hasattr(builtins, name):
            yield Dotted(f"builtins.{name}")

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
                yield from self._item(value, node.slice)

    def _item(self, value: Literal, index: ast.expr) -> Iterator[Value]:
        if not isinstance(index, ast.Constant):
            return
        container = value.node
        if isinstance(container, ast.Dict):
            for key, item in reversed(list(zip(container.keys, container.values))):
                if key is None:
                    # What is unpacked later may have the key as well.
                    return
                if isinstance(key, ast.Constant) and key.value == index.value:
                    yield from self.values(value.module, item)
                    return
        elif isinstance(container, (ast.List, ast.Tuple)) and isinstance(index.value, int):
            unpacks = any(isinstance(element, ast.Starred) for element in container.elts)
            if not unpacks and -len(container.elts) <= index.value < len(container.elts):
                yield from self.values(value.module, container.elts[index.value])

    # Bindings

    def bound(self, module: Module, binding: Binding) -> Values:
        """What a binding gives its name."""
        return self._remember((module, binding), lambda: self._bound(module, binding))

    def _bound(self, module: Module, binding: Binding) -> Iterator[Value]:
        node = binding.node
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            yield from self._definition(module, node)
        elif binding.kind is BindingKind.IMPORT and isinstance(node, ast.alias):
            name = node.name if node.asname else node.name.partition(".")[0]
            yield self.imported(module, name)
        elif binding.kind is BindingKind.FROM and isinstance(node, ast.alias):
            yield from self._from(module, node)
        elif binding.kind is BindingKind.STAR and isinstance(node, ast.ImportFrom):
            yield from self._through_star(module, node, binding.name, set())
        elif binding.kind is BindingKind.PARAMETER:
            yield from self._parameter(module, binding)
        elif binding.value is not None and not self.is_left_alone(module, node):
            if binding.kind is BindingKind.ELEMENT:
                yield from self._elements(module, binding.value, binding.path)
            else:
                yield from self._unpacked(module, binding.value, binding.path)

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

    def is_transparent(self, module: Module, decorator: ast.expr) -> bool:
        """Whether a decorator leaves what it decorates as it is."""
        if isinstance(decorator, ast.Call):
            decorator = decorator.func
        return any(
            isinstance(value, Dotted) and value.name.replace("builtins.", "") in TRANSPARENT_DECORATORS
            for value in self.values(module, decorator)
        )

    def is_plain(self, module: Module, function: Function) -> bool:
        """Whether nothing that decorates a function makes something else of it."""
        return isinstance(function, ast.Lambda) or all(
            self.is_transparent(module, decorator) for decorator in function.decorator_list
        )

    def _parameter(self, module: Module, binding: Binding) -> Iterator[Value]:
        function = next(node for node in module.ancestors(binding.node) if isinstance(node, (*FUNCTIONS, ast.Lambda)))
        yield Parameter(FunctionObject(module, function, self.owner(module, function)), binding.name)
        if binding.value is not None:
            yield from self.values(module, binding.value)
        else:
            yield from self.handed_in(module, function, binding.name)

    def owner(self, module: Module, function: ast.AST) -> Optional[ClassObject]:
        """The class that a function is a method of."""
        parent = module.parent(function)
        return ClassObject(module, parent) if isinstance(parent, ast.ClassDef) else None

    def _elements(self, module: Module, node: ast.expr, path: Tuple[int, ...]) -> Iterator[Value]:
        """What the elements of an iterable are, each unpacked along ``path``."""
        method = node.func if isinstance(node, ast.Call) else None
        if isinstance(method, ast.Attribute) and method.attr in ("items", "values"):
            for owner in self.values(module, method.value):
                if isinstance(owner, Literal) and isinstance(owner.node, ast.Dict):
                    yield from self._pairs(owner.module, owner.node, method.attr, path)
            return
        for value in self.values(module, node):
            if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple, ast.Set)):
                for element in value.node.elts:
                    yield from self._unpacked(value.module, element, path)

    def _pairs(self, module: Module, node: ast.Dict, method: str, path: Tuple[int, ...]) -> Iterator[Value]:
        values = method == "values" or (method == "items" and path[:1] == (1,))
        if values:
            for value in node.values:
                yield from self._unpacked(module, value, path if method == "values" else path[1:])

    def _unpacked(self, module: Module, node: ast.expr, path: Tuple[int, ...]) -> Iterator[Value]:
        if not path:
            yield from self.values(module, node)
            return
        for value in self.values(module, node):
            if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple)):
                if path[0] < len(value.node.elts):
                    yield from self._unpacked(value.module, value.node.elts[path[0]], path[1:])

    # Imports

    def imported(self, module: Module, name: str, level: int = 0) -> Union[Dotted, ModuleObject]:
        """The module that an import statement of this module names."""
        if level == 0 and name.partition(".")[0] in channels_api.KNOWN_PACKAGES:
            return Dotted(name)
        full = absolute_name(module, name, level)
        if full.partition(".")[0] in channels_api.KNOWN_PACKAGES and os.path.isdir(module.top):
            return Dotted(full)
        key = (module.directory, name, level)
        if key not in self._found:
            self._found[key] = self.project.find(module, name, level)
        path = self._found[key]
        return ModuleObject(path, full) if path is not None else Dotted(full)

    def _from(self, module: Module, alias: ast.alias) -> Iterator[Value]:
        statement = module.parent(alias)
        assert isinstance(statement, ast.ImportFrom)
        yield from self.member(self.imported(module, statement.module or "", statement.level), alias.name)

    def load(self, path: str) -> Optional[Module]:
        """The module in a file, the file being checked as its host gave it."""
        if path not in self._modules:
            self._modules[path] = self.project.load(path)
        return self._modules[path]

    def _through_star(self, module: Module, statement: ast.ImportFrom, name: str, seen: Set[str]) -> Values:
        """What ``from source import *`` gives a name; each source is asked once, whatever circles they form."""
        source = self.imported(module, statement.module or "", statement.level)
        if not isinstance(source, ModuleObject):
            full = f"{dotted_name(source)}.{name}"
            return (Dotted(full),) if channels_api.is_known(full) else ()
        exporter = self._module(source) if source.path not in seen else None
        seen.add(source.path)
        if exporter is None:
            return ()
        listed = _listed(exporter)
        if name.startswith("_") if listed is None else name not in listed:
            return ()
        for binding in Scopes(exporter).at_end(name):
            if binding.kind is BindingKind.STAR and isinstance(binding.node, ast.ImportFrom):
                values = self._through_star(exporter, binding.node, name, seen)
            else:
                values = self.bound(exporter, binding)
            if values:
                return values
        return self.member(source, name) if listed is not None else ()

    def _module(self, source: ModuleObject) -> Optional[Module]:
        return self.load(source.path) if source.path.endswith(".py") else None

    def _module_member(self, source: ModuleObject, name: str) -> Iterator[Value]:
        module = self._module(source)
        bindings = Scopes(module).at_end(name) if module is not None else ()
        values = [value for binding in bindings for value in self.bound(module, binding)] if module is not None else []
        yield from values
        if values or any(binding.kind is not BindingKind.STAR for binding in bindings):
            return
        folder = source.path if module is None else module.directory if module.is_package else None
        path = find_below([folder], name) if folder is not None else None
        full = f"{source.name}.{name}"
        yield ModuleObject(path, full) if path is not None else Dotted(full)

    def forget(self) -> None:
        """Drop what was worked out about the nodes of files, many times larger than their trees; the check is over.

        Those who answer for the names know the names: parted, all of it is freed at once, without a collection.
        """
        self.is_left_alone, self.handed_in = _never, _nothing
        for module in filter(None, self._modules.values()):
            module.forget()

    # Attributes

    def member(self, owner: Value, name: str) -> Values:
        """What an attribute of a value is."""
        return self._remember(("member", owner, name), lambda: self._member(owner, name))

    def _member(self, owner: Value, name: str) -> Iterator[Value]:
        if isinstance(owner, ModuleObject):
            yield from self._module_member(owner, name)
        elif isinstance(owner, Dotted):
            yield Dotted(f"{owner.name}.{name}")
        else:
            cls = self.class_of(owner)
            found = False
            for value in self._class_member(cls, name) if cls is not None else ():
                found = True
                yield value
            if not found:
                yield Attribute(owner, name)

    def class_of(self, value: Value) -> Optional[ClassObject]:
        """The class whose attributes a value has: itself, or that of an instance."""
        if isinstance(value, ClassObject):
            return value
        if isinstance(value, Call) and isinstance(value.callee, ClassObject):
            return value.callee
        if isinstance(value, Parameter) and value.function.owner is not None:
            return value.function.owner if _is_first(value.function.node, value.name) else None
        return None

    def _class_member(self, cls: ClassObject, name: str) -> Iterator[Value]:
        """What a class says an attribute of it, or of its instances, is."""
        for ancestor in self.ancestors(cls):
            if not isinstance(ancestor, ClassObject):
                continue
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
        known = self._assigned.get(cls)
        if known is not None:
            return known
        found: Dict[str, List[ast.expr]] = {}
        self._assigned[cls] = found
        for method in methods(cls.node):
            this = next(iter(positional(method)), None)
            if this is None:
                continue
            for node in ast.walk(method):
                if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                        if is_attribute_of(target, this.arg):
                            found.setdefault(target.attr, []).append(node.value)  # type: ignore[attr-defined]
        return found

    # Classes

    def ancestors(self, cls: Value) -> Tuple[Value, ...]:
        """A class and its bases, in the order in which attributes are looked up; unknown bases are left out."""
        return self._remember(("ancestors", cls), lambda: self._ancestors(cls))

    def _ancestors(self, cls: Value) -> List[Value]:
        if isinstance(cls, Dotted):
            return [Dotted(name) for name in channels_api.ancestors(cls.name)]
        order: List[Value] = [cls]
        for base in self.bases(cls):
            order += self.ancestors(base)
        # What several bases share comes after all of them, as in Python's own order.
        last = {value: index for index, value in enumerate(order)}
        return [value for index, value in enumerate(order) if last[value] == index]

    def bases(self, cls: Value) -> Iterator[Value]:
        """The classes that a class names as its bases."""
        if not isinstance(cls, ClassObject):
            return
        for base in cls.node.bases:
            if isinstance(base, ast.Call):
                # six.with_metaclass(Meta, Base): the bases follow the metaclass.
                yield from self._with_metaclass(cls.module, base)
            for value in self.values(cls.module, base):
                if isinstance(value, (ClassObject, Dotted)):
                    yield value

    def _with_metaclass(self, module: Module, call: ast.Call) -> Iterator[Value]:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name == "with_metaclass":
            for base in call.args[1:]:
                for value in self.values(module, base):
                    if isinstance(value, (ClassObject, Dotted)):
                        yield value

    def is_subclass(self, cls: Value, *names: str) -> bool:
        """Whether a class is, or descends from, a class of one of these dotted names."""
        return any(dotted_name(ancestor) in names for ancestor in self.ancestors(cls))

    def enclosing_class(self, module: Module, node: ast.AST) -> Optional[ClassObject]:
        """The class in whose method a node stands."""
        method = next((parent for parent in module.ancestors(node) if isinstance(parent, FUNCTIONS)), None)
        return self.owner(module, method) if method is not None else None

    # Calls

    def _call(self, module: Module, node: ast.Call) -> Iterator[Value]:
        if self._is_getattr(module, node):
            attribute = node.args[1]
            assert isinstance(attribute, ast.Constant)
            for owner in self.values(module, node.args[0]):
                yield from self.member(owner, str(attribute.value))
            return
        for callee in self.values(module, node.func):
            returned: Values = ()
            if isinstance(callee, FunctionObject) and not isinstance(callee.node, ast.AsyncFunctionDef):
                returned = self.returns(callee)
                if any(isinstance(value, Parameter) for value in returned):
                    not_taken = self._defaults_not_taken(module, node, callee)
                    returned = tuple(value for value in returned if value not in not_taken)
                for value in returned:
                    yield from self._handed_back(module, node, callee, value)
            if not returned:
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
        if function.owner is None or is_static(function.node) or not isinstance(node, ast.Attribute):
            return False
        if is_decorated_as(function.node, "classmethod"):
            return True
        return not any(isinstance(owner, ClassObject) for owner in self.values(module, node.value))

    def _defaults_not_taken(self, module: Module, call: ast.Call, function: FunctionObject) -> Set[Value]:
        """What the defaults of parameters stand for that a call hands something else to."""
        return {
            value
            for name in parameter_names(function.node)
            for default in [default_of(function.node, name)]
            if default is not None and self._argument(module, call, function, name) is not None
            for value in self.values(function.module, default)
        }

    def _is_getattr(self, module: Module, node: ast.Call) -> bool:
        return (
            isinstance(node.func, ast.Name)
            and node.func.id == "getattr"
            and len(node.args) >= 2
            and isinstance(node.args[1], ast.Constant)
        )

    def returns(self, function: FunctionObject) -> Values:
        """What a function may return, its parameters standing for themselves."""
        return self._remember(("returns", function), lambda: self._returns(function))

    def _returns(self, function: FunctionObject) -> Iterator[Value]:
        if isinstance(function.node, ast.Lambda):
            yield from self.values(function.module, function.node.body)
            return
        for node in own_nodes(function.node):
            if isinstance(node, ast.Return) and node.value is not None:
                if not self.is_left_alone(function.module, node):
                    yield from self.values(function.module, node.value)


def absolute_name(module: Module, name: str, level: int) -> str:
    """The absolute dotted name of what an import statement names, as far as packages reach."""
    if level == 0:
        return name
    package = module.name.split(".")
    if module.is_package:
        package.append("")
    return ".".join([*package[: len(package) - level], *filter(None, [name])])


def dotted_name(value: Value) -> str:
    """The dotted name of a class; empty for what has none."""
    if isinstance(value, Dotted):
        return value.name
    if isinstance(value, ClassObject):
        return f"{value.module.name}.{value.node.name}"
    return ""


def enclosing_function(module: Module, node: ast.AST) -> Optional[Function]:
    """The innermost function or lambda around a node; None at module level."""
    return next((parent for parent in module.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.Lambda))), None)


def _is_first(function: Function, name: str) -> bool:
    return not is_static(function) and name == next((arg.arg for arg in positional(function)), None)


def _listed(module: Module) -> Optional[Set[str]]:
    """The names that ``__all__`` lists, added ones included; None where a module has no such list that can be read."""
    bindings = [binding.value for binding in Scopes(module).at_end("__all__")]
    lists = [value for value in bindings if isinstance(value, (ast.List, ast.Tuple))]
    if not lists or len(lists) < len(bindings):
        return None
    return {str(element.value) for names in lists for element in names.elts if isinstance(element, ast.Constant)}

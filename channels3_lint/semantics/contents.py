"""What a list or a mapping may hold: written at once, put together, or filled step by step."""

from __future__ import annotations

import ast
from typing import Iterable, Iterator, List, Optional, Sequence, Set, Tuple, TypeVar, Union

from channels3_lint.semantics.constants import Constant, constants
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.records import Records
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import arguments, last_part, method_called, own_nodes
from channels3_lint.semantics.values import (
    Attribute,
    Call,
    Dotted,
    Each,
    FunctionObject,
    Literal,
    Located,
    Parameter,
    Part,
    Resolver,
    Step,
    Value,
    Values,
    parameter_in,
)

#: Calls that give the elements of what they are given.
LIST_FUNCTIONS = frozenset(
    {"builtins.list", "builtins.tuple", "builtins.sorted", "builtins.reversed", "itertools.chain"}
)

#: Calls that give a mapping of what they are given.
MAPPING_FUNCTIONS = frozenset({"builtins.dict", "collections.OrderedDict", "types.MappingProxyType"})

#: Calls that give some of the elements of their second argument.
FILTERS = frozenset({"builtins.filter", "itertools.filterfalse", "itertools.dropwhile", "itertools.takewhile"})

#: Calls that give the elements of their arguments side by side.
ZIPS = frozenset({"builtins.zip", "itertools.zip_longest"})

#: Methods that add to a list, by whether they add what they are given or its elements.
ADDING_METHODS = {"append": False, "insert": False, "extend": True}

#: How many places are looked at that fill what has a name; what is filled in more is no router's.
MAX_STORES = 100

#: An entry of a mapping: the keys that it may have, what it is, and the expression that puts it there.
Entry = Tuple[List[Constant], Located, ast.expr]

#: What is done with something that has a name.
HandledT = TypeVar("HandledT", ast.Attribute, ast.Subscript)


class _Unknown(Exception):
    """A mapping may have other entries than those that are seen."""


class Contents:
    """What is in the lists and mappings of the file being checked, and of those it leads to."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver

    # One of them

    def item(self, value: Value, key: Constant) -> Iterator[Value]:
        """What the item of a mapping, list or tuple is that has this key or index."""
        if parameter_in(value) is not None:
            yield Part(value, key)
            return
        for home, node in self.item_of(value, key):
            found = self.resolver.values(home, node)
            if all(parameter_in(_callee(value)) is None for value in found):
                # Where it is put there in a loop, it may be one of several.
                yield from the_one(found)
            else:
                yield from self._by_callers(found, key)

    def _by_callers(self, found: Values, key: Constant) -> Iterator[Value]:
        """What was put into a mapping by a function that is called with it: ``register("chat", ChatConsumer)``."""
        others = tuple(value for value in found if parameter_in(_callee(value)) is None)
        if others:
            # What decorators were given.
            yield from the_one(others)
            return
        handed: List[Value] = []
        for parameter in found:
            if isinstance(parameter, Parameter):
                for module, call in self.resolver.calls_of(parameter.function):
                    named = (constants(self.resolver, module, argument) for argument in arguments(call))
                    if [key] in list(named):
                        handed += self.resolver.handed_to(module, call, parameter)
        yield from the_one(handed)

    def item_of(self, value: Value, key: Constant) -> Iterator[Located]:
        """The expression that is the item of a mapping, list or tuple with this key or index."""
        if isinstance(key, int) and not self.is_mapping(value):
            yield from self._element(value, key)
            return
        if isinstance(value, Literal) and isinstance(value.node, ast.Dict) and not list(self._stored(value, set())):
            for name, item in reversed(list(zip(value.node.keys, value.node.values))):
                if name is None:
                    break
                if self._keys(value.module, name) == [key]:
                    # What is unpacked before does not matter.
                    yield value.module, item
                    return
        try:
            entries = list(self._keyed(value, set()))
        except _Unknown:
            return
        at_key = [(node, entry) for keys, entry, node in entries if key in keys]
        if not at_key:
            # Stored by a function, under a key that is handed in.
            written = value.node if isinstance(value, (Call, Literal)) else None
            at_key = [(node, entry) for keys, entry, node in entries if not keys and node is not written]
        # Of what is written in one place, the last; what is stored elsewhere may come before or after.
        places = {node for node, _ in at_key}
        if len(places) == 1:
            yield at_key[-1][1]

    def _element(self, value: Value, index: int) -> Iterator[Located]:
        node = value.node if isinstance(value, (Call, Literal)) else None
        if isinstance(value, Call):
            given = Records(self.resolver).item(value, index)
            if given is not None:
                yield value.module, given
                return
        elements = [(home, element) for home, element, rest in self._each(value, ()) if not rest]
        is_display = isinstance(node, (ast.List, ast.Tuple)) and len(elements) == len(node.elts)
        if is_display and -len(elements) <= index < len(elements):
            yield elements[index]
        elif len(elements) == 1 and index in (0, -1):
            yield elements[0]

    def _keyed(self, value: Value, seen: Set[ast.expr]) -> Iterator[Entry]:
        """The entries of a mapping; raises _Unknown where it may have others."""
        node = value.node if isinstance(value, (Call, Literal)) else None
        if node is None or node in seen or not isinstance(value, (Call, Literal)):
            raise _Unknown
        seen.add(node)
        if isinstance(node, ast.Dict):
            for name, item in zip(node.keys, node.values):
                if name is None:
                    yield from self._merged(value.module, item, node, seen)
                else:
                    yield self._keys(value.module, name), (value.module, item), node
        elif isinstance(node, ast.DictComp):
            yield self._keys(value.module, node.key), (value.module, node.value), node
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            for side in (node.left, node.right):
                yield from self._merged(value.module, side, node, seen)
        elif isinstance(value, Call) and isinstance(node, ast.Call):
            yield from self._made_keyed(value, seen)
        else:
            raise _Unknown
        yield from self._stored_keyed(value)

    def _merged(self, module: Module, node: ast.expr, place: ast.expr, seen: Set[ast.expr]) -> Iterator[Entry]:
        """The entries of a mapping that is put into another, as if they stood there."""
        values = self.resolver.values(module, node)
        if len(values) != 1:
            raise _Unknown
        yield from ((keys, entry, place) for keys, entry, _ in self._keyed(values[0], seen))

    def _made_keyed(self, value: Call, seen: Set[ast.expr]) -> Iterator[Entry]:
        """The entries of ``dict(...)``, of a copy, and of a view of a mapping."""
        copied = method_called(value.node, "copy")
        if copied is not None:
            yield from self._merged(value.module, copied, value.node, seen)
        elif isinstance(value.callee, Dotted) and value.callee.name in MAPPING_FUNCTIONS:
            yield from self._given_keyed(value.module, value.node, value.node, seen)
        elif not isinstance(value.callee, Dotted) or value.callee.name != "collections.defaultdict":
            raise _Unknown

    def _given_keyed(
        self, module: Module, call: ast.Call, place: ast.expr, seen: Set[ast.expr]
    ) -> Iterator[Entry]:
        """The entries that ``dict(...)`` and ``update(...)`` are given."""
        for argument in call.args:
            pairs = [(home, pair) for home, pair, _ in self._each_of(module, argument, ())]
            if any(self.is_mapping(value) for value in self.resolver.values(module, argument)):
                yield from self._merged(module, argument, place, seen)
            elif last_part(argument.func if isinstance(argument, ast.Call) else argument) == "zip":
                yield from self._zipped(module, argument, place)
            elif not pairs or not all(isinstance(pair, ast.Tuple) and len(pair.elts) == 2 for _, pair in pairs):
                raise _Unknown
            for home, pair in pairs:
                if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
                    yield self._keys(home, pair.elts[0]), (home, pair.elts[1]), place
        for keyword in call.keywords:
            if keyword.arg is None:
                yield from self._merged(module, keyword.value, place, seen)
            else:
                yield [keyword.arg], (module, keyword.value), place

    def _zipped(self, module: Module, call: ast.expr, place: ast.expr) -> Iterator[Entry]:
        """``zip(names, applications)``, side by side."""
        given = call.args if isinstance(call, ast.Call) and len(call.args) == 2 else []
        sides = [[(home, node) for home, node, _ in self._each_of(module, side, ())] for side in given]
        if len(sides) != 2 or len(sides[0]) != len(sides[1]):
            raise _Unknown
        for (home, name), entry in zip(*sides):
            yield self._keys(home, name), entry, place

    def _stored_keyed(self, value: Union[Call, Literal]) -> Iterator[Entry]:
        """What is stored in a mapping, under the name that it is given where it is written."""
        for store in self._of_name(value, value.module.nodes(ast.Subscript)):
            statement = value.module.parent(store)
            if isinstance(store.ctx, ast.Store):
                if not isinstance(statement, ast.Assign):
                    raise _Unknown
                yield self._keys(value.module, store.slice), (value.module, statement.value), statement.value
        for name, call in self._method_calls(value):
            if name == "update":
                yield from self._given_keyed(value.module, call, call, set())
            elif name == "setdefault" and len(call.args) == 2:
                yield self._keys(value.module, call.args[0]), (value.module, call.args[1]), call

    def _keys(self, module: Module, node: ast.expr) -> List[Constant]:
        """The keys that an expression may be; none where they are handed in, or cannot be known."""
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, int)):
            return [node.value]
        return constants(self.resolver, module, node)

    # All of them

    def iterated(self, module: Module, node: ast.expr, path: Sequence[int]) -> Iterator[Value]:
        """What the elements of an iterable are, each followed along ``path``."""
        for value in self.resolver.values(module, node):
            method = value.callee if isinstance(value, Call) else None
            if parameter_in(value) is not None:
                yield _along(Part(value, Each.ELEMENT), path)
            elif isinstance(method, Attribute) and parameter_in(method) is not None:
                if method.name == "values" or (method.name == "items" and path[:1] == (1,)):
                    yield _along(Part(method.owner, Each.VALUE), path[method.name == "items" :])
            else:
                for home, element, rest in self._each(value, path):
                    yield from self.followed(home, element, rest)

    def any_of(self, module: Module, node: ast.expr) -> Iterator[Value]:
        """What one of the elements of an iterable is, where it makes no difference which; ``None`` is not asked for."""
        yield from the_one([value for value in self.iterated(module, node, ()) if not _is_none(value)])

    def followed(self, module: Module, node: ast.expr, path: Sequence[int]) -> Iterator[Value]:
        """What is found in what an expression is, along the indices, and more, of ``path``."""
        if not path:
            yield from self.resolver.values(module, node)
        else:
            for value in self.resolver.values(module, node):
                if parameter_in(value) is not None:
                    yield _along(value, path)
                for home, item in self.item_of(value, path[0]):
                    yield from self.followed(home, item, path[1:])

    def part(self, value: Value, step: Step) -> Iterator[Value]:
        """What one step leads to in a value."""
        if parameter_in(value) is not None:
            yield Part(value, step)
        elif not isinstance(step, Each):
            yield from self.item(value, step)
        elif step is Each.ELEMENT:
            for home, element, _ in self._each(value, ()):
                yield from self.resolver.values(home, element)
        else:
            for home, entry in self._entries_of(value, set()):
                yield from self.resolver.values(home, entry)

    def parts(self, module: Module, node: ast.expr, step: Step) -> Iterator[Located]:
        """The expressions that one step leads to in what an expression is."""
        if step is Each.ELEMENT:
            for value in self.resolver.values(module, node):
                yield from ((home, part) for home, part, rest in self._each(value, ()) if not rest)
        elif step is Each.VALUE:
            yield from self.entries(module, node)
        else:
            for value in self.resolver.values(module, node):
                yield from self.item_of(value, step)

    def _each(self, value: Value, path: Sequence[int]) -> Iterator[Tuple[Module, ast.expr, Sequence[int]]]:
        """The elements of an iterable: the expressions, each with the way on from there that ``path`` becomes."""
        if isinstance(value, Literal):
            if isinstance(value.node, ast.Dict):
                yield from ((value.module, key, path) for key in value.node.keys if key is not None)
            else:
                yield from ((home, element, path) for home, element in self._elements_of(value, set()))
        elif isinstance(value, Call):
            yield from self._each_made(value, path)

    def _each_made(self, value: Call, path: Sequence[int]) -> Iterator[Tuple[Module, ast.expr, Sequence[int]]]:
        """The elements of what a call gives: ``items()`` of a mapping, ``enumerate(...)``, what a generator yields."""
        name = value.callee.name if isinstance(value.callee, (Attribute, Dotted)) else ""
        given = value.node.args
        module = value.module
        if isinstance(value.callee, FunctionObject):
            for node in own_nodes(value.callee.node) if not isinstance(value.callee.node, ast.Lambda) else ():
                if isinstance(node, ast.Yield) and node.value is not None:
                    yield value.callee.module, node.value, path
                elif isinstance(node, ast.YieldFrom):
                    yield from self._each_of(value.callee.module, node.value, path)
        elif isinstance(value.callee, Attribute) and isinstance(value.node.func, ast.Attribute):
            mapping = value.node.func.value
            if name == "values" or (name == "items" and path[:1] == (1,)):
                yield from ((home, entry, path[name == "items" :]) for home, entry in self.entries(module, mapping))
            elif name == "keys" or (name == "items" and path[:1] == (0,)):
                yield from self._each_of(module, mapping, path[name == "items" :])
        elif name in MAPPING_FUNCTIONS:
            keys = (keyword.arg for keyword in value.node.keywords if keyword.arg is not None)
            yield from ((module, ast.Constant(value=key), path) for key in keys)
        elif name in LIST_FUNCTIONS:
            for argument in given:
                yield from self._each_of(module, argument, path)
        elif name in FILTERS and len(given) > 1:
            yield from self._each_of(module, given[1], path)
        elif name == "builtins.enumerate" and given and path[:1] == (1,):
            yield from self._each_of(module, given[0], path[1:])
        elif name in ZIPS and path and isinstance(path[0], int):
            yield from self._each_of(module, given[path[0]], path[1:]) if path[0] < len(given) else ()

    def _each_of(
        self, module: Module, node: ast.expr, path: Sequence[int]
    ) -> Iterator[Tuple[Module, ast.expr, Sequence[int]]]:
        for value in self.resolver.values(module, node):
            yield from self._each(value, path)

    # Lists

    def elements(self, module: Module, node: ast.expr) -> List[Located]:
        """The expressions that may be elements of a list, tuple or other iterable, in no particular order."""
        return list(dict.fromkeys(self._elements(module, node, set())))

    def is_list(self, value: Value) -> bool:
        """Whether a value is surely a list or tuple."""
        if isinstance(value, Call):
            return isinstance(value.callee, Dotted) and value.callee.name in LIST_FUNCTIONS
        node = value.node if isinstance(value, Literal) else None
        if isinstance(value, Literal) and isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = [self.resolver.values(value.module, side) for side in (node.left, node.right)]
            return any(self.is_list(operand) for side in sides for operand in side)
        return isinstance(node, (ast.List, ast.Tuple, ast.ListComp))

    def is_mapping(self, value: Value) -> bool:
        """Whether a value is surely a mapping."""
        if isinstance(value, Call):
            copied = method_called(value.node, "copy")
            if copied is not None:
                return any(map(self.is_mapping, self.resolver.values(value.module, copied)))
            made_by = value.callee.name if isinstance(value.callee, Dotted) else ""
            return made_by in MAPPING_FUNCTIONS or made_by == "collections.defaultdict"
        node = value.node if isinstance(value, Literal) else None
        is_merged = isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)
        return is_merged or isinstance(node, (ast.Dict, ast.DictComp))

    def _elements(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Located]:
        if node in seen:
            return
        seen.add(node)
        for value in self.resolver.values(module, node):
            if isinstance(value, Call) and isinstance(value.callee, Dotted):
                for argument in value.node.args if value.callee.name in LIST_FUNCTIONS else ():
                    yield from self._elements(value.module, argument, seen)
            elif isinstance(value, Literal):
                yield from self._elements_of(value, seen)

    def _elements_of(self, value: Literal, seen: Set[ast.expr]) -> Iterator[Located]:
        if self._is_converted(value):
            return
        yield from self._listed(value.module, value.node, seen)
        yield from self._added(value, seen)

    def _listed(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Located]:
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            for element in node.elts:
                if isinstance(element, ast.Starred):
                    yield from self._elements(module, element.value, seen)
                else:
                    yield module, element
        elif isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
            yield module, node.elt
        elif isinstance(node, ast.BinOp):
            yield from self._elements(module, node.left, seen)
            yield from self._elements(module, node.right, seen)

    def _added(self, value: Literal, seen: Set[ast.expr]) -> Iterator[Located]:
        """What ``routes.append(...)`` and its like add to a list, under the name that it has where it is written."""
        for name, call in self._method_calls(value):
            if name in ADDING_METHODS and call.args:
                if ADDING_METHODS[name]:
                    yield from self._elements(value.module, call.args[-1], seen)
                else:
                    yield value.module, call.args[-1]

    # Mappings

    def entries(self, module: Module, node: ast.expr) -> List[Located]:
        """The expressions that may be values of a mapping, in no particular order."""
        return list(dict.fromkeys(self._entries(module, node, set())))

    def _entries(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Located]:
        if node in seen:
            return
        seen.add(node)
        for value in self.resolver.values(module, node):
            yield from self._entries_of(value, seen)

    def _is_converted(self, value: Union[Call, Literal]) -> bool:
        """Whether all that is in a list or mapping may be made applications there: ``table[name] = each.as_asgi()``."""
        if not value.module.mentions("as_asgi"):
            return False
        stores = self._of_name(value, value.module.nodes(ast.Subscript))
        updates = (call.args[0] for name, call in self._method_calls(value) if name == "update" and call.args)
        return any(
            isinstance(store.ctx, ast.Store)
            and not isinstance(store.slice, ast.Constant)
            and method_called(getattr(value.module.parent(store), "value", None), "as_asgi") is not None
            for store in stores
        ) or any(
            isinstance(given, ast.DictComp) and method_called(given.value, "as_asgi") is not None for given in updates
        )

    def _entries_of(self, value: Value, seen: Set[ast.expr]) -> Iterator[Located]:
        if isinstance(value, (Call, Literal)) and self._is_converted(value):
            return
        if isinstance(value, Call):
            yield from self._made(value, seen)
            yield from self._stored(value, seen)
        elif isinstance(value, Literal):
            yield from self._mapped(value.module, value.node, seen)
            yield from self._stored(value, seen)

    def _made(self, value: Call, seen: Set[ast.expr]) -> Iterator[Located]:
        """The values of ``dict(...)``, and of a copy."""
        copied = method_called(value.node, "copy")
        if copied is not None:
            yield from self._entries(value.module, copied, seen)
        elif isinstance(value.callee, Dotted) and value.callee.name in MAPPING_FUNCTIONS:
            yield from self._given(value.module, value.node, seen)

    def _given(self, module: Module, call: ast.Call, seen: Set[ast.expr]) -> Iterator[Located]:
        """The values in the arguments of ``dict(...)`` or ``update(...)``: mappings, lists of pairs, keywords."""
        for argument in call.args:
            yield from self._entries(module, argument, seen)
            for home, pair in self._elements(module, argument, set()):
                if isinstance(pair, (ast.Tuple, ast.List)) and len(pair.elts) == 2:
                    yield home, pair.elts[1]
        for keyword in call.keywords:
            if keyword.arg is None:
                yield from self._entries(module, keyword.value, seen)
            else:
                yield module, keyword.value

    def _mapped(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Located]:
        if isinstance(node, ast.Dict):
            for key, item in zip(node.keys, node.values):
                if key is None:
                    yield from self._entries(module, item, seen)
                else:
                    yield module, item
        elif isinstance(node, ast.DictComp):
            yield module, node.value
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            yield from self._entries(module, node.left, seen)
            yield from self._entries(module, node.right, seen)

    def _stored(self, value: Union[Call, Literal], seen: Set[ast.expr]) -> Iterator[Located]:
        """What ``mapping[...] = application``, ``update`` and ``setdefault`` put into a mapping under its name."""
        for store in self._of_name(value, value.module.nodes(ast.Subscript)):
            statement = value.module.parent(store)
            if isinstance(store.ctx, ast.Store) and isinstance(statement, ast.Assign):
                yield value.module, statement.value
        for name, call in self._method_calls(value):
            if name == "update":
                yield from self._given(value.module, call, seen)
            elif name == "setdefault" and len(call.args) == 2:
                yield value.module, call.args[1]

    # Step by step

    def _method_calls(self, value: Union[Call, Literal]) -> Iterator[Tuple[str, ast.Call]]:
        """The calls of methods of a list or mapping under the name that it is given where it is written."""
        for attribute in self._of_name(value, value.module.nodes(ast.Attribute)):
            call = value.module.parent(attribute)
            if isinstance(call, ast.Call) and attribute is call.func:
                yield attribute.attr, call

    def _of_attribute(
        self, value: Union[Call, Literal], nodes: Iterable[HandledT], targets: Sequence[Optional[ast.expr]]
    ) -> Iterator[HandledT]:
        """Those nodes that are about an attribute of ``self`` which a method of the same class binds to the value."""
        names = {target.attr for target in targets if isinstance(target, ast.Attribute)}
        cls = value.module.class_around(value.node) if names else None
        for node in nodes if cls is not None else ():
            owner = node.value
            if isinstance(owner, ast.Attribute) and owner.attr in names and isinstance(owner.value, ast.Name):
                if value.module.class_around(node) is cls:
                    yield node

    def _of_name(self, value: Union[Call, Literal], nodes: Iterable[HandledT]) -> Iterator[HandledT]:
        """Those nodes that are about a name which is bound to the value where that is written."""
        assignment = value.module.parent(value.node)
        targets = assignment.targets if isinstance(assignment, ast.Assign) else [getattr(assignment, "target", None)]
        names = {target.id for target in targets if isinstance(target, ast.Name)}
        found = [node for node in nodes if getattr(node.value, "id", None) in names] if names else []
        for node in self._of_attribute(value, nodes, targets) if not names else ():
            yield node
        for node in found if len(found) <= MAX_STORES else ():
            bindings = Scopes(value.module).lookup(last_part(node.value), node.value)
            if any(binding.value is value.node for binding in bindings):
                yield node


def the_one(values: Sequence[Value]) -> Values:
    """The one value that something may be; none where it may be one of several, and is not told which."""
    return tuple(values[:1]) if len(set(values)) == 1 else ()


def _callee(value: Value) -> Value:
    """What a call calls; any other value itself."""
    return value.callee if isinstance(value, Call) else value


def _is_none(value: Value) -> bool:
    return isinstance(value, Literal) and isinstance(value.node, ast.Constant) and value.node.value is None


def _along(value: Value, path: Sequence[int]) -> Value:
    """What is found along a path in something that a caller hands in."""
    for step in path:
        value = Part(value, step)
    return value

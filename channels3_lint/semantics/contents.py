"""What a list or a mapping may hold: written at once, put together, or filled step by step."""

from __future__ import annotations

import ast
from typing import Iterable, Iterator, List, Set, Tuple, TypeVar, Union

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import last_part, method_called
from channels3_lint.semantics.values import Call, Dotted, Literal, Located, Resolver, Value

#: Calls that give the elements of what they are given.
LIST_FUNCTIONS = frozenset(
    {"builtins.list", "builtins.tuple", "builtins.sorted", "builtins.reversed", "itertools.chain"}
)

#: Calls that give a mapping of what they are given.
MAPPING_FUNCTIONS = frozenset({"builtins.dict", "collections.OrderedDict"})

#: Methods that add to a list, by whether they add what they are given or its elements.
ADDING_METHODS = {"append": False, "insert": False, "extend": True}

#: How many places are looked at that fill what has a name; what is filled in more is no router's.
MAX_STORES = 100

#: What is done with something that has a name.
HandledT = TypeVar("HandledT", ast.Attribute, ast.Subscript)


class Contents:
    """What is in the lists and mappings of the file being checked, and of those it leads to."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver

    # One of them

    def item(self, value: Literal, index: ast.expr) -> Iterator[Value]:
        """What an item of a mapping, list or tuple is, where its key or index is written."""
        if not isinstance(index, ast.Constant):
            return
        container = value.node
        if isinstance(container, ast.Dict):
            for key, item in reversed(list(zip(container.keys, container.values))):
                if key is None:
                    # What is unpacked later may have the key as well.
                    return
                if isinstance(key, ast.Constant) and key.value == index.value:
                    yield from self.resolver.values(value.module, item)
                    return
        elif isinstance(container, (ast.List, ast.Tuple)) and isinstance(index.value, int):
            unpacks = any(isinstance(element, ast.Starred) for element in container.elts)
            if not unpacks and index.value < len(container.elts):
                yield from self.resolver.values(value.module, container.elts[index.value])

    def iterated(self, module: Module, node: ast.expr, path: Tuple[int, ...]) -> Iterator[Value]:
        """What the elements of an iterable are, each unpacked along ``path``."""
        method = node.func if isinstance(node, ast.Call) else None
        if isinstance(method, ast.Attribute) and method.attr in ("items", "values"):
            if method.attr == "items":
                # Of each pair, the second is what the mapping holds.
                first, path = path[:1], path[1:]
                if first != (1,):
                    return
            for owner in self.resolver.values(module, method.value):
                if isinstance(owner, Literal) and isinstance(owner.node, ast.Dict):
                    for item in owner.node.values:
                        yield from self.unpacked(owner.module, item, path)
            return
        for value in self.resolver.values(module, node):
            if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple, ast.Set)):
                for element in value.node.elts:
                    yield from self.unpacked(value.module, element, path)

    def unpacked(self, module: Module, node: ast.expr, path: Tuple[int, ...]) -> Iterator[Value]:
        """What an expression is, unpacked along the indices of ``path``."""
        if not path:
            yield from self.resolver.values(module, node)
            return
        for value in self.resolver.values(module, node):
            if isinstance(value, Literal) and isinstance(value.node, (ast.List, ast.Tuple)):
                if path[0] < len(value.node.elts):
                    yield from self.unpacked(value.module, value.node.elts[path[0]], path[1:])

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

    def _elements(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Located]:
        if node in seen:
            return
        seen.add(node)
        for value in self.resolver.values(module, node):
            if isinstance(value, Call) and isinstance(value.callee, Dotted):
                for argument in value.node.args if value.callee.name in LIST_FUNCTIONS else ():
                    yield from self._elements(value.module, argument, seen)
            elif isinstance(value, Literal):
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

    def _of_name(self, value: Union[Call, Literal], nodes: Iterable[HandledT]) -> Iterator[HandledT]:
        """Those nodes that are about a name which is bound to the value where that is written."""
        assignment = value.module.parent(value.node)
        targets = assignment.targets if isinstance(assignment, ast.Assign) else [getattr(assignment, "target", None)]
        names = {target.id for target in targets if isinstance(target, ast.Name)}
        found = [node for node in nodes if getattr(node.value, "id", None) in names] if names else []
        for node in found if len(found) <= MAX_STORES else ():
            bindings = Scopes(value.module).lookup(last_part(node.value), node.value)
            if any(binding.value is value.node for binding in bindings):
                yield node

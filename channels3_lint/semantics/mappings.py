"""Which keys a mapping surely has, written at once or step by step."""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import Callable, Dict, FrozenSet, List, Optional, Set, Union

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import children, FUNCTIONS, last_part, walk
from channels3_lint.semantics.values import Attribute, Call, Dotted, Literal, Value

#: A set of keys, or None where a key may be there that cannot be known.
Keys = Optional[FrozenSet[str]]

#: An expression through which a mapping is reached.
Handle = Union[ast.Name, ast.Attribute]

#: Classes that are called as ``dict`` is.
MAPPING_CLASSES = frozenset({"builtins.dict", "collections.OrderedDict", "collections.defaultdict"})

#: Methods of a mapping that add nothing to it.
READING_METHODS = frozenset({"clear", "copy", "get", "items", "keys", "pop", "popitem", "values"})

#: Functions that add nothing to a mapping they are handed.
READING_FUNCTIONS = frozenset({"bool", "dict", "iter", "len", "list", "print", "set", "sorted", "str", "tuple"})

#: How many mentions of a mapping are looked at; one that is mentioned more often is unknown.
MAX_MENTIONS = 200

#: Whether a mention counts: what runs after the use does not.
Counts = Callable[[Handle], bool]


class Mappings:
    """The keys of the mappings in one file, each at the place where it is used."""

    def __init__(self, names: Names, module: Module) -> None:
        self.names = names
        self.module = module
        self._mentions: Dict[Module, Dict[str, List[Handle]]] = {}
        self._known: Dict[ast.expr, Keys] = {}
        self._around: Set[ast.AST] = set()
        self._looking: Set[ast.AST] = set()

    def keys_at(self, node: ast.expr, use: ast.expr) -> Keys:
        """The keys that a mapping has where ``use`` uses it, those added before included; None where they are unknown.

        Where it may be one of several mappings, the keys that any of them has.
        """
        self._around = {use, *self.module.ancestors(use)}
        self._known, self._looking = {}, set()
        runs_before = self._runs_before(use)
        return _union(
            self.keys(self.module, node),
            self._filled(self.module, _handles(node), lambda node: runs_before(node) and self._is_same(node)),
        )

    def keys(self, module: Module, node: ast.expr) -> Keys:
        """The keys that an expression gives a mapping; None where they cannot be known."""
        if isinstance(node, ast.Dict):
            return self._display(module, node)
        if isinstance(node, ast.BinOp):
            is_merge = isinstance(node.op, ast.BitOr)
            return _union(self.keys(module, node.left), self.keys(module, node.right)) if is_merge else None
        if node not in self._known:
            # A mapping that is made of itself has the keys that it is made of besides.
            self._known[node] = frozenset()
            self._known[node] = self._of_values(module, node)
        return self._known[node]

    def _of_values(self, module: Module, node: ast.expr) -> Keys:
        values = self.names.values(module, node)
        arguments = set(walk(node)) if isinstance(node, ast.Call) else set()
        if not values or any(isinstance(value, Literal) and value.node in arguments for value in values):
            # A function that is handed the mapping may give it back as it likes.
            return None
        return _union(*map(self._value, values))

    def _value(self, value: Value) -> Keys:
        if isinstance(value, Literal):
            if isinstance(value.node, (ast.Dict, ast.BinOp)):
                return _union(self.keys(value.module, value.node), self._where_written(value))
        elif isinstance(value, Call):
            if isinstance(value.callee, Dotted) and value.callee.name in MAPPING_CLASSES:
                return self._constructed(value.module, value.node)
            if isinstance(value.callee, Attribute) and value.callee.name == "copy":
                return self._value(value.callee.owner)
        return None

    def _display(self, module: Module, node: ast.Dict) -> Keys:
        return _union(
            *(
                self.keys(module, value) if key is None else self._key(module, key)
                for key, value in zip(node.keys, node.values)
            )
        )

    def _key(self, module: Module, node: ast.expr) -> Keys:
        """A key that is a text, written or named; any other constant is no protocol."""
        if isinstance(node, ast.Constant):
            return frozenset([str(node.value)])
        values = self.names.values(module, node)
        for value in values if len(values) == 1 else ():
            constant = value.node if isinstance(value, Literal) else None
            if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                return frozenset([constant.value])
        return None

    def _constructed(self, module: Module, call: ast.Call) -> Keys:
        mapped = [self._pairs(module, argument) for argument in call.args]
        for keyword in call.keywords:
            mapped.append(self.keys(module, keyword.value) if keyword.arg is None else frozenset([keyword.arg]))
        return _union(*mapped)

    def _pairs(self, module: Module, node: ast.expr) -> Keys:
        """The keys of ``dict``'s argument: a mapping, or a list of pairs."""
        if not isinstance(node, (ast.List, ast.Tuple)):
            return self.keys(module, node)
        pairs = [pair.elts if isinstance(pair, (ast.List, ast.Tuple)) else [] for pair in node.elts]
        return _union(*(self._key(module, pair[0]) if len(pair) == 2 else None for pair in pairs))

    # Step by step

    def _where_written(self, value: Literal) -> Keys:
        """The keys that are added where a mapping is written, if that is another module or function."""
        assignment = value.module.parent(value.node)
        function = next((node for node in value.module.ancestors(value.node) if isinstance(node, FUNCTIONS)), None)
        if not isinstance(assignment, ast.Assign) or value.node in self._looking:
            return frozenset()
        if value.module is self.module and (function is None or function in self._around):
            return frozenset()
        self._looking.add(value.node)
        handles = {ast.unparse(target) for target in assignment.targets}
        inside = set(walk(function)) if function is not None else None
        return self._filled(value.module, handles, lambda node: inside is None or node in inside)

    def _runs_before(self, use: ast.expr) -> Counts:
        """Whether a node may run before the use: one above it, in its loops or, for a use in a function, outside."""
        function = next((node for node in self.module.ancestors(use) if isinstance(node, FUNCTIONS)), None)
        loops = {node for node in self._around if isinstance(node, (ast.For, ast.AsyncFor, ast.While))}

        def counts(node: Handle) -> bool:
            if (node.lineno, node.col_offset) < (use.lineno, use.col_offset):
                return True
            around = set(self.module.ancestors(node))
            is_elsewhere = function is not None and function not in around
            return use not in around and (is_elsewhere or not loops.isdisjoint(around))

        return counts

    def _filled(self, module: Module, handles: Set[str], counts: Counts) -> Keys:
        """The keys that are added to what has one of these names; None where something unseen may add to it."""
        found: Keys = frozenset()
        seen: Set[str] = set()
        pending = sorted(handles)
        while pending:
            handle = pending.pop()
            mentions = self._mentions_of(module, handle) if handle not in seen else []
            if len(mentions) > MAX_MENTIONS:
                return None
            seen.add(handle)
            for node in filter(counts, mentions):
                found = _union(found, self._added_by(module, node))
                pending += self._aliases(module, node)
        return found

    def _mentions_of(self, module: Module, handle: str) -> List[Handle]:
        if module not in self._mentions:
            index = self._mentions[module] = defaultdict(list)
            nodes: List[Handle] = [*module.nodes(ast.Name), *module.nodes(ast.Attribute)]
            for node in nodes:
                index[_written(node)].append(node)
        return self._mentions[module].get(handle, [])

    def _aliases(self, module: Module, node: Handle) -> List[str]:
        """The names that stand for the same mapping because of ``alias = name``, or that it is made of."""
        assignment = module.parent(node)
        if not isinstance(assignment, ast.Assign):
            return []
        return sorted({*_handles(assignment.value), *map(ast.unparse, assignment.targets)})

    def _is_same(self, node: Handle) -> bool:
        """Whether a name of the module means there what it means at the use, and not a local of another function."""
        if not isinstance(node, ast.Name) or isinstance(node.ctx, ast.Store):
            return True
        bound = {binding.node for binding in Scopes(self.module).lookup(node.id, node)}
        return not bound.isdisjoint(self._bound_around(node.id))

    def _bound_around(self, name: str) -> Set[ast.AST]:
        """What binds a name in the functions around the use, and in the module, or what it was made of."""
        scopes = Scopes(self.module)
        found: Set[ast.AST] = set()
        pending = [
            *scopes.at_end(name), *(binding for node in self._around for binding in scopes.lookup(name, node))
        ]  # fmt: skip
        while pending:
            binding = pending.pop()
            if binding.node not in found:
                found.add(binding.node)
                if binding.value is not None and name in _handles(binding.value):
                    # mapping = {**mapping, ...}
                    pending += scopes.lookup(name, binding.value)
        return found

    def _added_by(self, module: Module, node: Handle) -> Keys:
        """The keys that one mention of a mapping adds to it."""
        parent = module.parent(node)
        outer = module.parent(parent) if parent is not None else None
        if isinstance(parent, ast.Subscript) and node is parent.value:
            return self._key(module, parent.slice) if isinstance(parent.ctx, ast.Store) else frozenset()
        if isinstance(parent, ast.AugAssign) and node is parent.target:
            return self.keys(module, parent.value)
        if isinstance(parent, ast.Attribute):
            if isinstance(outer, ast.Call) and parent is outer.func:
                return self._method(module, parent.attr, outer)
            # A longer name, which is looked at for itself; or a method that is kept.
            return None if parent.attr in ("setdefault", "update") else frozenset()
        if isinstance(parent, (ast.Call, ast.keyword)):
            call = outer if isinstance(parent, ast.keyword) and parent.arg is not None else parent
            is_harmless = isinstance(call, ast.Call) and (
                node is call.func or last_part(call.func) in READING_FUNCTIONS or call in self._around
            )
            return frozenset() if is_harmless or isinstance(call, ast.keyword) else None
        if isinstance(parent, (ast.List, ast.Tuple, ast.Set)) and isinstance(node.ctx, ast.Load):
            # What takes it from there may add to it.
            return None
        return frozenset()

    def _method(self, module: Module, name: str, call: ast.Call) -> Keys:
        if name in ("setdefault", "__setitem__") and call.args:
            return self._key(module, call.args[0])
        if name == "update":
            return self._constructed(module, call)
        return frozenset() if name in READING_METHODS else None


def _union(*parts: Keys) -> Keys:
    """The keys of several mappings together; None where those of one are unknown."""
    known = [keys for keys in parts if keys is not None]
    return None if None in parts else frozenset().union(*known)


def _written(node: ast.expr) -> str:
    """A name or dotted name as text; empty for any other expression."""
    written = ""
    while isinstance(node, ast.Attribute):
        written, node = f".{node.attr}{written}", node.value
    return f"{node.id}{written}" if isinstance(node, ast.Name) else ""


def _handles(node: ast.expr) -> Set[str]:
    """The names in an expression through which the mapping that it gives may be reached, or what it is made of."""
    found: Set[str] = set()
    pending: List[ast.AST] = [node]
    while pending:
        part = pending.pop()
        if isinstance(part, (ast.Name, ast.Attribute)):
            found.add(ast.unparse(part))
            pending += [part.value] if isinstance(part, ast.Attribute) else []
        elif isinstance(part, (ast.BinOp, ast.BoolOp, ast.NamedExpr)):
            pending += children(part)
        elif isinstance(part, ast.IfExp):
            pending += [part.body, part.orelse]
        elif isinstance(part, ast.Dict):
            pending += [value for key, value in zip(part.keys, part.values) if key is None]
        elif isinstance(part, ast.Call):
            pending += [*part.args, *(keyword.value for keyword in part.keywords if keyword.arg is None)]
            pending += [part.func.value] if isinstance(part.func, ast.Attribute) else []
    return found

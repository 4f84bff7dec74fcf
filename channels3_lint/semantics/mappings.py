"""Which keys a mapping surely has, written at once or step by step."""

from __future__ import annotations

import ast
from typing import FrozenSet, Iterator, Optional, Sequence, Set

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import FUNCTIONS
from channels3_lint.semantics.values import Attribute, Call, Dotted, Literal, Value

#: A set of keys, or None where a key may be there that cannot be known.
Keys = Optional[FrozenSet[str]]

#: Classes that are called as ``dict`` is.
MAPPING_CLASSES = frozenset({"builtins.dict", "collections.OrderedDict", "collections.defaultdict"})


class Mappings:
    """The keys of mappings."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def keys_at(self, module: Module, node: ast.expr, use: ast.AST) -> Keys:
        """The keys of a mapping where it is used, with those added before; None where they cannot be known.

        Where it may be one of several mappings, the keys that any of them has.
        """
        keys = self.keys(module, node)
        if keys is None:
            return None
        added = self._added(module, node, use)
        return None if added is None else keys | added

    def keys(self, module: Module, node: ast.expr) -> Keys:
        """The keys that an expression gives a mapping; None where they cannot be known."""
        if isinstance(node, ast.Dict):
            return self._display(module, node)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return _union(self.keys(module, node.left), self.keys(module, node.right))
        values = self.names.values(module, node)
        found: Keys = frozenset() if values else None
        for value in values:
            found = _union(found, self._value(value))
        return found

    def _value(self, value: Value) -> Keys:
        if isinstance(value, Literal):
            if isinstance(value.node, (ast.Dict, ast.BinOp)):
                return _union(self.keys(value.module, value.node), self._added_where_written(value))
        elif isinstance(value, Call):
            if isinstance(value.callee, Dotted) and value.callee.name in MAPPING_CLASSES:
                return self._constructed(value.module, value.node)
            if isinstance(value.callee, Attribute) and value.callee.name == "copy":
                return self._value(value.callee.owner)
        return None

    def _display(self, module: Module, node: ast.Dict) -> Keys:
        found: Set[str] = set()
        for key, value in zip(node.keys, node.values):
            keys = self.keys(module, value) if key is None else self._key(module, key)
            if keys is None:
                return None
            found |= keys
        return frozenset(found)

    def _key(self, module: Module, node: ast.expr) -> Keys:
        """A key that is a text, written or named; any other constant is no protocol."""
        if isinstance(node, ast.Constant):
            return frozenset([str(node.value)])
        values = self.names.values(module, node)
        texts = {
            value.node.value
            for value in values
            if isinstance(value, Literal) and isinstance(value.node, ast.Constant) and isinstance(value.node.value, str)
        }
        return frozenset(texts) if len(values) == len(texts) == 1 else None

    def _constructed(self, module: Module, call: ast.Call) -> Keys:
        found: Keys = frozenset()
        for argument in call.args:
            found = _union(found, self._pairs(module, argument))
        for keyword in call.keywords:
            keys = self.keys(module, keyword.value) if keyword.arg is None else frozenset([keyword.arg])
            found = _union(found, keys)
        return found

    def _pairs(self, module: Module, node: ast.expr) -> Keys:
        """The keys of ``dict``'s argument: a mapping, or a list of pairs."""
        if not isinstance(node, (ast.List, ast.Tuple)):
            return self.keys(module, node)
        found: Keys = frozenset()
        for pair in node.elts:
            is_pair = isinstance(pair, (ast.List, ast.Tuple)) and len(pair.elts) == 2
            found = _union(found, self._key(module, pair.elts[0]) if is_pair else None)  # type: ignore[attr-defined]
        return found

    # Step by step

    def _added(self, module: Module, node: ast.expr, use: ast.AST) -> Keys:
        """The keys that statements before its use add to a mapping, under its name or an alias."""
        if not isinstance(node, ast.Name):
            return frozenset()
        statements = list(_before(module, use))
        found: Keys = frozenset()
        for name in _aliases(statements, node.id):
            found = _union(found, self._additions(module, statements, name))
        return found

    def _added_where_written(self, value: Literal) -> Keys:
        """The keys that another module adds to its own mapping at any place."""
        assignment = value.module.parent(value.node)
        if value.module is self.names.current or not isinstance(assignment, ast.Assign):
            return frozenset()
        found: Keys = frozenset()
        for target in assignment.targets:
            if isinstance(target, ast.Name):
                found = _union(found, self._additions(value.module, value.module.tree.body, target.id))
        return found

    def _additions(self, module: Module, statements: Sequence[ast.stmt], name: str) -> Keys:
        found: Keys = frozenset()
        for statement in statements:
            for child in ast.walk(statement):
                found = _union(found, self._addition(module, child, name))
        return found

    def _addition(self, module: Module, node: ast.AST, name: str) -> Keys:
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store) and _is_name(node.value, name):
            return self._key(module, node.slice)
        if isinstance(node, ast.AugAssign) and _is_name(node.target, name):
            return self.keys(module, node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_name(node.func.value, name):
            if node.func.attr == "setdefault" and node.args:
                return self._key(module, node.args[0])
            if node.func.attr == "update":
                return self._constructed(module, node)
        if isinstance(node, ast.Call) and any(_is_name(argument, name) for argument in node.args):
            # A function that is handed the mapping may add to it.
            return None
        return frozenset()


def _union(left: Keys, right: Keys) -> Keys:
    return None if left is None or right is None else left | right


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _aliases(statements: Sequence[ast.stmt], name: str) -> Set[str]:
    """A name, and those that hold the same object because of ``alias = name``."""
    names = {name}
    for statement in statements:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name):
            targets = {target.id for target in statement.targets if isinstance(target, ast.Name)}
            if statement.value.id in names or targets & names:
                names |= targets | {statement.value.id}
    return names


def _before(module: Module, use: ast.AST) -> Iterator[ast.stmt]:
    """The statements that may have run before a node of the same scope."""
    child = use
    for parent in module.ancestors(use):
        place = module.place(child)
        if place is not None:
            yield from place.block[: place.position]
        if isinstance(parent, (*FUNCTIONS, ast.Lambda)):
            return
        child = parent

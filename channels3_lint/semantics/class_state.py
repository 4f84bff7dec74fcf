"""What the body of a consumer class holds for all its objects, and its methods change through ``self``."""

from __future__ import annotations

import ast
from typing import Iterator, NamedTuple, Tuple

from channels3_lint import channels_api
from channels3_lint.semantics.classes import Classes
from channels3_lint.semantics.syntax import (
    assignments,
    attribute_of,
    first_parameter,
    is_decorated_as,
    last_part,
    methods,
    nodes_in,
)
from channels3_lint.semantics.values import ClassObject, dotted_name

#: What makes something that can be changed, besides its own notation.
MAKERS = frozenset({"Counter", "OrderedDict", "defaultdict", "deque", "dict", "list", "set"})

NOTATIONS = (ast.List, ast.ListComp, ast.Dict, ast.DictComp, ast.Set, ast.SetComp)

#: The methods that change what they are called on.
CHANGING = frozenset({
    "add", "append", "appendleft", "clear", "discard", "extend", "insert", "pop", "popitem", "popleft", "remove",
    "setdefault", "update",
})  # fmt: skip


class Shared(NamedTuple):
    """A mutable value of a class body, by the name of the attribute, that a method changes as ``self.name``."""

    name: str
    value: ast.expr


def shared_attributes(classes: Classes, cls: ClassObject) -> Iterator[Shared]:
    """The mutable values in the body of a consumer class that its methods change in place, and none replaces.

    So do those of classes in its module that descend from it. Nothing is known of a class that has a base which is not.
    """
    held = [Shared(*held) for held in _held(cls.node)]
    if not held or not classes.is_consumer(cls) or classes.has_unknown_base(cls):
        return
    family = [ClassObject(cls.module, node) for node in cls.module.nodes(ast.ClassDef)]
    family = [other for other in family if cls in classes.names.ancestors(other)]
    above = {ancestor for one in family for ancestor in classes.names.classes_above(one)}
    replaced = {name for ancestor in above for name in classes.names.assigned_attributes(ancestor)}
    changed = {name for one in family for name in _changed(one.node)}
    yield from (shared for shared in held if shared.name in changed - replaced)


def is_of_channels(classes: Classes, cls: ClassObject) -> bool:
    """Whether a class has no bases but those of the project and of Channels."""
    return all(
        isinstance(ancestor, ClassObject) or dotted_name(ancestor).partition(".")[0] in channels_api.FRAMEWORK
        for ancestor in classes.names.ancestors(cls)
    )


def _held(cls: ast.ClassDef) -> Iterator[Tuple[str, ast.expr]]:
    """What a class body binds to something that can be changed."""
    for statement in cls.body:
        for target, value in assignments(statement):
            is_made = isinstance(value, ast.Call) and last_part(value.func) in MAKERS
            if isinstance(target, ast.Name) and (is_made or isinstance(value, NOTATIONS)):
                yield target.id, value


def _changed(cls: ast.ClassDef) -> Iterator[str]:
    """The attributes of ``self`` that the methods of a class change in place."""
    for method in methods(cls):
        if is_decorated_as(method, "classmethod") or is_decorated_as(method, "staticmethod"):
            continue
        this = first_parameter(method)
        yield from filter(None, (attribute_of(_root(node), this) for node in _targets(method)))


def _targets(method: ast.AST) -> Iterator[ast.expr]:
    """What the statements of a method change in place."""
    for node in nodes_in(method, ast.expr):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            yield node.func.value
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)):
            yield node.value
    yield from (node.target for node in nodes_in(method, ast.AugAssign))


def _root(node: ast.expr) -> ast.expr:
    """What an item is taken of: ``self.rooms`` in ``self.rooms["lobby"][0]``."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return node

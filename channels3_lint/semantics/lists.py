"""What a list may hold: written at once, put together, or filled step by step."""

from __future__ import annotations

import ast
from typing import Iterator, List, Set, Tuple

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.values import Call, Dotted, Literal, Value

#: Calls that give the elements of what they are given.
PASSING_FUNCTIONS = frozenset(
    {"builtins.list", "builtins.tuple", "builtins.sorted", "builtins.reversed", "itertools.chain"}
)

#: Methods that add to a list, by whether they add what they are given or its elements.
ADDING_METHODS = {"append": False, "insert": False, "extend": True}

#: An expression, and the module in which it is written.
Element = Tuple[Module, ast.expr]


class Lists:
    """The elements of the lists in the file being checked, and in those it leads to."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def elements(self, module: Module, node: ast.expr) -> List[Element]:
        """The expressions that may be elements of a list, tuple or other iterable, in no particular order."""
        return list(dict.fromkeys(self._elements(module, node, set())))

    def _elements(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Element]:
        if node in seen:
            return
        seen.add(node)
        for value in self.names.values(module, node):
            yield from self._of_value(value, seen)

    def _of_value(self, value: Value, seen: Set[ast.expr]) -> Iterator[Element]:
        if isinstance(value, Call):
            if isinstance(value.callee, Dotted) and value.callee.name in PASSING_FUNCTIONS:
                for argument in value.node.args:
                    yield from self._elements(value.module, argument, seen)
        elif isinstance(value, Literal):
            yield from self._written(value.module, value.node, seen)
            yield from self._added(value, seen)

    def _written(self, module: Module, node: ast.expr, seen: Set[ast.expr]) -> Iterator[Element]:
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

    def _added(self, value: Literal, seen: Set[ast.expr]) -> Iterator[Element]:
        """What ``routes.append(...)`` and its like add to a list, under the name that it has where it is written."""
        module = value.module
        assignment = module.parent(value.node)
        targets = assignment.targets if isinstance(assignment, ast.Assign) else [getattr(assignment, "target", None)]
        names = {target.id for target in targets if isinstance(target, ast.Name)}
        for call in module.nodes(ast.Call) if names else ():
            method = call.func
            if not isinstance(method, ast.Attribute) or method.attr not in ADDING_METHODS or not call.args:
                continue
            if not isinstance(method.value, ast.Name) or method.value.id not in names:
                continue
            if any(binding.value is value.node for binding in Scopes(module).lookup(method.value.id, method.value)):
                if ADDING_METHODS[method.attr]:
                    yield from self._elements(module, call.args[-1], seen)
                else:
                    yield module, call.args[-1]

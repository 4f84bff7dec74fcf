"""What pytest injects into the parameters of tests and fixtures: other fixtures, and the values of ``parametrize``."""

from __future__ import annotations

import ast
import os
from typing import Iterator, List, Optional, Sequence, Tuple, Union

from channels3_lint.semantics.contents import Contents
from channels3_lint.semantics.project import MAX_ANCESTORS, Module
from channels3_lint.semantics.syntax import Function, FUNCTIONS, last_part, walk
from channels3_lint.semantics.values import Attribute, Parameter, Resolver, Value

Definition = Union[ast.FunctionDef, ast.AsyncFunctionDef]

#: A fixture: the module, the function, and the decorator that makes it one.
Fixture = Tuple[Module, Definition, ast.expr]


class Injection:
    """The parameters that pytest fills in."""

    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.contents = Contents(resolver)

    def injected(self, module: Module, function: Function, name: str) -> Iterator[Value]:
        """What pytest may give to a parameter of a function; nothing where the function is none of pytest's."""
        is_test = os.path.basename(module.path).startswith("test") or module.mentions("pytest")
        if not is_test or not isinstance(function, FUNCTIONS):
            return
        if not function.name.startswith("test") and _fixture_decorator(function) is None:
            return
        values = [
            value
            for decorator in _decorators(module, function)
            for value in self._parametrized(module, decorator, name)
        ]
        fixture = next(self._fixtures(module, function, name), None) if not values else None
        yield from values if fixture is None else self._given(*fixture)

    # parametrize

    def _parametrized(self, module: Module, decorator: ast.expr, name: str) -> Iterator[Value]:
        """The values of one parameter in ``@pytest.mark.parametrize("name, other", [...])``."""
        if not isinstance(decorator, ast.Call) or last_part(decorator.func) != "parametrize" or len(decorator.args) < 2:
            return
        parameters = _parameters(decorator.args[0])
        if name in parameters:
            yield from self._column(module, decorator.args[1], parameters.index(name), len(parameters))

    def _column(self, module: Module, rows: ast.expr, index: int, width: int) -> Iterator[Value]:
        """The values of one of so many parameters in the rows of ``parametrize``, or in the ``params`` of a fixture."""
        for home, row in self.contents.elements(module, rows):
            cells: Sequence[ast.expr] = [row]
            if isinstance(row, ast.Call) and last_part(row.func) == "param":
                cells = row.args
            elif width > 1:
                cells = row.elts if isinstance(row, (ast.Tuple, ast.List)) else []
            for cell in cells[index : index + 1]:
                yield from self.resolver.values(home, cell)

    # Fixtures

    def _fixtures(self, module: Module, function: Definition, name: str) -> Iterator[Fixture]:
        """The fixtures of a name, nearest first: of the class, the module, and the ``conftest.py`` files above it."""
        parent = module.parent(function)
        if isinstance(parent, ast.ClassDef):
            yield from _defined(module, parent.body, function, name)
        yield from _defined(module, module.tree.body, function, name)
        folder = module.directory
        for _ in range(MAX_ANCESTORS):
            path = os.path.join(folder, "conftest.py")
            conftest = self.resolver.load(path) if path != module.path else None
            if conftest is not None:
                yield from _defined(conftest, conftest.tree.body, function, name)
            folder = os.path.dirname(folder)

    def _given(self, module: Module, fixture: Definition, made: ast.expr) -> Iterator[Value]:
        """What a fixture returns or yields; ``request.param`` is each of its ``params``."""
        params = _keyword(made, "params")
        for node in walk(fixture):
            if isinstance(node, (ast.Return, ast.Yield)) and node.value is not None:
                for value in self.resolver.values(module, node.value):
                    if not _is_param(value):
                        yield value
                    elif params is not None:
                        yield from self._column(module, params, 0, 1)


def _decorators(module: Module, function: Definition) -> List[ast.expr]:
    """The decorators of a test and of the class it stands in."""
    parent = module.parent(function)
    return [*function.decorator_list, *(parent.decorator_list if isinstance(parent, ast.ClassDef) else ())]


def _parameters(node: ast.expr) -> List[str]:
    if isinstance(node, (ast.List, ast.Tuple)):
        return [str(element.value) for element in node.elts if isinstance(element, ast.Constant)]
    return [part.strip() for part in str(node.value).split(",")] if isinstance(node, ast.Constant) else []


def _defined(module: Module, body: Sequence[ast.stmt], user: Definition, name: str) -> Iterator[Fixture]:
    for statement in reversed(body):
        # A fixture that takes one of its own name takes the one further out.
        if isinstance(statement, FUNCTIONS) and statement is not user:
            made = _fixture_decorator(statement)
            if made is not None and name == _fixture_name(statement, made):
                yield module, statement, made


def _fixture_decorator(function: Definition) -> Optional[ast.expr]:
    for decorator in function.decorator_list:
        if last_part(decorator.func if isinstance(decorator, ast.Call) else decorator) == "fixture":
            return decorator
    return None


def _fixture_name(function: Definition, made: ast.expr) -> str:
    name = _keyword(made, "name")
    return str(name.value) if isinstance(name, ast.Constant) else function.name


def _is_param(value: Value) -> bool:
    """Whether a value is ``request.param``."""
    return isinstance(value, Attribute) and value.name == "param" and (
        isinstance(value.owner, Parameter) and value.owner.name == "request"
    )


def _keyword(call: ast.expr, name: str) -> Optional[ast.expr]:
    keywords = call.keywords if isinstance(call, ast.Call) else []
    return next((keyword.value for keyword in keywords if keyword.arg == name), None)

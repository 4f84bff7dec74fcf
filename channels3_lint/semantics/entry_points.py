"""What a module offers to a server, or to ASGI_APPLICATION: the applications that it holds under names of its own."""

from __future__ import annotations

import ast
from typing import Callable, Iterator, List, Optional, Set, Tuple, Union

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import arguments, children, FUNCTIONS, targets_of, walk
from channels3_lint.semantics.values import Call

#: The name that servers look for unless another is named.
APPLICATION = "application"


def is_asgi_module(name: str) -> bool:
    """Whether a module of this dotted name is called as entry points are: ``chat.asgi``, ``asgi_dev``, ``asgi.dev``."""
    *_, package, last = ["", *name.split(".")]
    return package == "asgi" or "asgi" in last.split("_")


def offered(module: Module, name: Optional[str] = None) -> Iterator[Tuple[ast.stmt, ast.expr]]:
    """The assignments, and their values, that give names of the module (this one, or any) to those who import it.

    What stands in ``if __name__ == "__main__"`` is not.
    """
    statements: List[Union[ast.Assign, ast.AnnAssign]] = [*module.nodes(ast.Assign), *module.nodes(ast.AnnAssign)]
    for statement in statements:
        names = {target.id for target in targets_of(statement) if isinstance(target, ast.Name)}
        is_named = bool(names) if name is None else name in names
        if is_named and statement.value is not None and runs_on_import(module, statement):
            yield statement, statement.value


def served(module: Module) -> Iterator[Tuple[ast.stmt, ast.expr]]:
    """The assignments of what a server takes: ``application`` of an ASGI module, or of ``routing.py``, with its value.

    In ``routing.py`` the name may as well be that of a helper, which the module then uses itself.
    """
    is_routing = module.name.rpartition(".")[2] == "routing" and not is_used(module, APPLICATION)
    return offered(module, APPLICATION) if is_routing or is_asgi_module(module.name) else iter(())


def is_used(module: Module, name: str) -> bool:
    """Whether a module uses its own application, as tests and scripts do, other than to wrap it."""
    wrapped = {node for _, value in offered(module, name) for node in walk(value)}
    return any(
        node.id == name and isinstance(node.ctx, ast.Load) and node not in wrapped for node in module.nodes(ast.Name)
    )


def calls_inside(
    names: Names, module: Module, node: ast.expr, is_wanted: Callable[[ast.Call], bool]
) -> Iterator[ast.Call]:
    """The outermost wanted calls of a module that make an application, or what it wraps.

    What is wrapped is an argument, or stands in a mapping; names and functions of the module are followed.
    """
    pending: List[ast.expr] = [node]
    seen: Set[ast.expr] = set()
    while pending:
        node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        if isinstance(node, ast.Call):
            if is_wanted(node):
                yield node
                continue
            pending += arguments(node)
        elif isinstance(node, ast.Dict):
            pending += node.values
        elif isinstance(node, (ast.IfExp, ast.BoolOp, ast.NamedExpr)):
            pending += [child for child in children(node) if isinstance(child, ast.expr)]
        for value in names.values(module, node):
            if isinstance(value, Call) and value.module is module:
                pending.append(value.node)


def runs_on_import(module: Module, node: ast.AST) -> bool:
    """Whether a node runs when the module is imported, and a statement binds names of the module."""
    return not any(
        isinstance(parent, (*FUNCTIONS, ast.Lambda, ast.ClassDef))
        or (isinstance(parent, ast.If) and _asks_for_main(parent.test))
        for parent in module.ancestors(node)
    )


def _asks_for_main(test: ast.expr) -> bool:
    return isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and test.left.id == "__name__"

"""Which text an expression is, or how it surely ends."""

from __future__ import annotations

import ast
import re
from typing import Iterator, NamedTuple, Optional

from channels3_lint.semantics.names import Names
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import Scopes
from channels3_lint.semantics.syntax import method_called
from channels3_lint.semantics.values import Literal

#: Where ``%`` and ``format`` put something into a text.
PLACEHOLDER = re.compile(r"%(?:\(\w*\))?[sdr]|\{[^{}]*\}")


class Text(NamedTuple):
    """A text, and where it is written; without ``is_whole``, the end of one whose beginning cannot be known."""

    module: Module
    node: ast.expr
    end: str
    is_whole: bool = True


def texts(names: Names, module: Module, node: ast.expr) -> Iterator[Optional[Text]]:
    """What an expression may be, one for each outcome; None for one about which nothing is known."""
    while isinstance(node, ast.IfExp):
        yield from texts(names, module, node.body)
        node = node.orelse
    if isinstance(node, ast.BoolOp):
        for operand in node.values:
            yield from texts(names, module, operand)
    elif isinstance(node, (ast.Name, ast.Attribute)):
        yield from _named(names, module, node)
    elif isinstance(node, ast.Constant):
        yield Text(module, node, node.value) if isinstance(node.value, str) else None
    else:
        end = _end(node)
        yield Text(module, node, end, is_whole=False) if end else None


def _named(names: Names, module: Module, node: ast.expr) -> Iterator[Optional[Text]]:
    """What a name stands for: the one thing that it is given."""
    values = names.values(module, node)
    is_one = len(values) == 1 and not (isinstance(node, ast.Name) and len(Scopes(module).lookup(node.id, node)) > 1)
    for value in values if is_one else [None]:
        if isinstance(value, Literal):
            yield from texts(names, value.module, value.node)
        else:
            yield None


def _end(node: ast.expr) -> str:
    """What stands in a text below everything that is put into it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return _end(node.values[-1]) if node.values else ""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _end(node.right)
    is_formatted = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod)
    template = node.left if is_formatted else method_called(node, "format")  # type: ignore[attr-defined]
    if isinstance(template, ast.Constant) and isinstance(template.value, str):
        return PLACEHOLDER.split(template.value)[-1]
    return ""

"""Which texts and numbers an expression may be: keys and indices, and the names of modules and classes in texts."""

from __future__ import annotations

import ast
import itertools
from typing import Iterator, List, Sequence, Union

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.values import Literal, Resolver, Value

Constant = Union[str, int]

#: How many texts one expression may be; what may be more is unknown.
MAX_TEXTS = 40

#: How long a text may be (characters) that is put together; nothing that is imported, and no key, is longer.
MAX_LENGTH = 1_000


def constants(resolver: Resolver, module: Module, node: ast.expr) -> List[Constant]:
    """All texts and numbers that an expression may be; none where it may be anything else."""
    found: List[Constant] = []
    for value in resolver.values(module, node):
        these = constants_of(resolver, value)
        if not these:
            return []
        found += these
    return list(dict.fromkeys(found)) if len(found) <= MAX_TEXTS else []


def constants_of(resolver: Resolver, value: Value) -> List[Constant]:
    """All texts and numbers that a value may be."""
    return list(_of_literal(resolver, value.module, value.node)) if isinstance(value, Literal) else []


def _of_literal(resolver: Resolver, module: Module, node: ast.expr) -> Iterator[Constant]:
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int)):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from _joined([_of_piece(resolver, module, piece) for piece in node.values])
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _joined([constants(resolver, module, side) for side in (node.left, node.right)])
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        yield from _formatted(resolver, module, node)


def _of_piece(resolver: Resolver, module: Module, piece: ast.expr) -> Sequence[Constant]:
    """What stands in one part of an f-string."""
    if not isinstance(piece, ast.FormattedValue):
        return constants(resolver, module, piece)
    is_plain = piece.conversion == -1 and piece.format_spec is None
    return constants(resolver, module, piece.value) if is_plain else []


def _joined(pieces: Sequence[Sequence[Constant]]) -> Iterator[str]:
    for texts in itertools.islice(itertools.product(*pieces), MAX_TEXTS + 1):
        if all(isinstance(text, str) for text in texts) and sum(len(str(text)) for text in texts) <= MAX_LENGTH:
            yield "".join(map(str, texts))


def _formatted(resolver: Resolver, module: Module, node: ast.BinOp) -> Iterator[str]:
    """``"%s.consumers.Chat" % app``"""
    given = node.right.elts if isinstance(node.right, ast.Tuple) else [node.right]
    pieces = [constants(resolver, module, part) for part in given]
    for template in constants(resolver, module, node.left):
        parts = str(template).split("%s")
        if len(parts) == len(pieces) + 1 and "%" not in "".join(parts):
            for texts in itertools.islice(itertools.product(*pieces), MAX_TEXTS + 1):
                put_in = parts[0] + "".join(f"{text}{part}" for text, part in zip(texts, parts[1:]))
                if len(put_in) <= MAX_LENGTH:
                    yield put_in

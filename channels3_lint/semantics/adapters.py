"""Code that turns one way of calling an application into the other on purpose, for a server or a library: it says so.

A name says so by its words, never by a part of one: ``LegacyTokenMiddleware`` is about tokens.
"""

from __future__ import annotations

import ast
import re
from typing import Tuple

from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import FUNCTIONS, mentioned_names

#: The words of an identifier, in snake case or in camel case.
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

#: Words that together name a way of calling an application, or ask for it.
STYLES: Tuple[Tuple[str, str], ...] = (
    ("asgi", "2"),
    ("asgi", "3"),
    ("asgi", "version"),
    ("double", "call"),
    ("double", "callable"),
    ("single", "callable"),
    ("two", "call"),
    ("two", "callable"),
    *((old, what) for old in ("compat", "legacy") for what in ("adapter", "asgi", "call", "callable", "style")),
)


def names_style(name: str) -> bool:
    """Whether an identifier speaks of a way of calling an application: ``ASGI2Middleware``, ``takes_two_calls``."""
    words = {word.lower() for word in WORD.findall(name)}
    words |= {word[:-1] for word in words if word.endswith("s")}
    return any(words.issuperset(style) for style in STYLES)


def is_adapter(module: Module, node: ast.AST) -> bool:
    """Whether a node stands in code that works with both ways, by the names around it or those that it mentions."""
    around = [parent for parent in module.ancestors(node) if isinstance(parent, (*FUNCTIONS, ast.ClassDef))]
    return any(names_style(parent.name) for parent in around) or (
        bool(around) and any(map(names_style, mentioned_names(around[-1])))
    )

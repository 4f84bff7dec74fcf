"""CHN102: ``as_asgi`` where its result must stand.

``as_asgi()`` gives the application; the method itself fails on the first connection, with
``as_asgi() takes 1 positional argument but 4 were given`` (Channels 3.0.0 and later). A route has no such method:
``path(...).as_asgi()`` fails at import, with ``'URLPattern' object has no attribute 'as_asgi'``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.applications import Slot
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.values import Attribute, Dotted

RULE = Rule(
    code="CHN102",
    symbol="as-asgi-not-called",
    since="3.0",
    summary="`as_asgi` stands where its result must, or is called on something that has none.",
    words=("as_asgi", "as_wsgi"),
)


@RULE.check(Slot)
def not_called(meaning: Meaning, module: Module, slot: Slot) -> Iterator[Problem]:
    """A slot that holds the method, under its own name or another."""
    if meaning.guards.is_left_alone(module, slot.node):
        return
    is_method = (
        isinstance(slot.node, ast.Attribute)
        and slot.node.attr == "as_asgi"
        and not any(map(meaning.applications.is_something_else, meaning.names.values(module, slot.node.value)))
    )
    if is_method or any(
        isinstance(value, Attribute) and value.name == "as_asgi" and meaning.applications.is_consumer(value.owner)
        for value in meaning.names.values(module, slot.node)
    ):
        written = ast.unparse(slot.node)
        yield Problem(slot.node, f"{written} is a method, not an application: call it, {written}()")


@RULE.check(ast.Call)
def called_on_something_else(meaning: Meaning, module: Module, node: ast.Call) -> Iterator[Problem]:
    """``path(...).as_asgi()``, and ``ChatConsumer.as_wsgi()``."""
    if not isinstance(node.func, ast.Attribute) or meaning.guards.is_left_alone(module, node):
        return
    owner = node.func.value
    if node.func.attr == "as_asgi" and isinstance(owner, ast.Call):
        for callee in meaning.names.values(module, owner.func):
            if isinstance(callee, Dotted) and callee.name in channels_api.ROUTE_FUNCTIONS:
                yield Problem(node, "a route has no as_asgi(): call it on the consumer, inside the route")
    elif node.func.attr == "as_wsgi":
        if any(meaning.applications.is_consumer(value) for value in meaning.names.values(module, owner)):
            yield Problem(node, f"consumers have no as_wsgi(): use {ast.unparse(owner)}.as_asgi()")

"""CHN101: a consumer class where an ASGI application must stand.

Channels 2 took the class itself: calling it with the scope made the instance. Since Channels 3.0.0 an application is
called with ``(scope, receive, send)``, and ``Consumer.as_asgi()`` gives one that makes an instance for each connection.
The bare class fails on the first connection, with ``__call__() missing 1 required positional argument: 'send'``,
``object.__init__() takes exactly one argument`` or ``object ChatConsumer can't be used in 'await' expression``.
"""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.applications import Slot, SlotKind
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.names import dotted_name
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.scopes import BindingKind, Scopes
from channels3_lint.semantics.syntax import last_part
from channels3_lint.semantics.values import ClassObject, Dotted, Value

RULE = Rule(
    code="CHN101",
    symbol="consumer-without-as-asgi",
    since="3.0",
    summary="A consumer class stands where an application is expected: `.as_asgi()` is missing.",
    words=(
        *channels_api.ASGI_WORDS,
        "application = ",
        "application: ",
        *(("urls import", call) for call in channels_api.ROUTE_CALLS),
        "urls.path(",
    ),
)


@RULE.check(Slot)
def bare_consumer(meaning: Meaning, module: Module, slot: Slot) -> Iterator[Problem]:
    """A slot that holds a class descending from Channels' consumers, or what can be nothing else."""
    if slot.kind is SlotKind.ROUTE and getattr(module.parent(slot.owner), "attr", "") == "as_asgi":
        # path("chat/", ChatConsumer).as_asgi() is one mistake, of another rule.
        return
    consumers = meaning.applications.consumers(module, slot.node)
    is_guessed = not consumers and slot.kind is SlotKind.ROUTE and _must_be_consumer(meaning, module, slot)
    if not (consumers or is_guessed) or meaning.guards.is_left_alone(module, slot.node):
        return
    if consumers:
        inferred = not all(meaning.applications.is_read_here(module, consumer) for consumer in consumers)
        yield Problem(slot.node, _message(slot.node, consumers[0]), inferred)
    else:
        yield Problem(slot.node, _message(slot.node, None), inferred=True)


def _message(node: ast.expr, consumer: Optional[Value]) -> str:
    written = ast.unparse(node) if last_part(node) else ""
    name = dotted_name(consumer).rpartition(".")[2] if consumer is not None else last_part(node)
    if not written:
        return f"the consumer class {name} is not an application: use {name}.as_asgi()"
    which = "a consumer class" if last_part(node) == name else f"the consumer class {name}"
    return f"{written} is {which}, not an application: use {written}.as_asgi()"


def _must_be_consumer(meaning: Meaning, module: Module, slot: Slot) -> bool:
    """Whether what stands in ``URLRouter([path(..., here)])`` is called a consumer, and nothing says otherwise."""
    node = slot.node
    if not last_part(node).endswith("Consumer") or not meaning.applications.stands_in_router(module, slot.owner):
        return False
    values = meaning.names.values(module, node)
    if not values and isinstance(node, ast.Name):
        bindings = Scopes(module).lookup(node.id, node)
        return all(binding.kind in (BindingKind.FROM, BindingKind.STAR) for binding in bindings)
    return all(_is_open(meaning, value) for value in values)


def _is_open(meaning: Meaning, value: Value) -> bool:
    """Whether a value is a class about which something could not be found out."""
    if isinstance(value, Dotted):
        return value.name.partition(".")[0] not in channels_api.KNOWN_PACKAGES
    return isinstance(value, ClassObject) and any(
        isinstance(ancestor, Dotted) and not channels_api.is_known(ancestor.name) and ancestor.name != "builtins.object"
        for ancestor in meaning.names.ancestors(value)
    )

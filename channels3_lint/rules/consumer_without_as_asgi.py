"""CHN101: a consumer class where an ASGI application must stand.

Channels 2 took the class itself: calling it with the scope made the instance. Since Channels 3.0.0 an application is
called with ``(scope, receive, send)``, and ``Consumer.as_asgi()`` gives one that makes an instance for each connection.
The bare class fails on the first connection, with ``__call__() missing 1 required positional argument: 'send'``,
``object.__init__() takes exactly one argument`` or ``object ChatConsumer can't be used in 'await' expression``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import Application, Kind
from channels3_lint.semantics.scopes import BindingKind, Scopes
from channels3_lint.semantics.slots import Slot, SlotKind
from channels3_lint.semantics.syntax import last_part
from channels3_lint.semantics.values import ClassObject, Dotted, Value, dotted_name

RULE = Rule(
    code="CHN101",
    symbol="consumer-without-as-asgi",
    since="3.0",
    summary="A consumer class stands where an application is expected: `.as_asgi()` is missing.",
    prefilter=channels_api.SLOT_WORDS,
)


@RULE.check_slot(Kind.CONSUMER_CLASS)
def bare_consumer(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """A class descending from Channels' consumers."""
    if slot.kind is SlotKind.ROUTE and getattr(context.module.parent(slot.owner), "attr", "") == "as_asgi":
        # path("chat/", ChatConsumer).as_asgi() is one mistake, of another rule.
        return
    release = next(filter(None, map(context.classes.made_with_scope, context.values(slot.node))), None)
    yield Problem(slot.node, _message(slot.node, application.name) if release is None else (
        f"{application.name} is a consumer class for Channels 2: {release} makes it with the scope, as_asgi() cannot"
    ))


@RULE.check_slot(Kind.UNKNOWN)
def must_be_consumer(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """What is called a consumer in ``URLRouter([path(..., here)])``, and nothing says otherwise."""
    node, name = slot.node, application.name
    if name.endswith("Consumer") and context.routers.has_route(context.module, slot.owner):
        values = context.values(node)
        bindings = Scopes(context.module).lookup(name, node) if isinstance(node, ast.Name) and not values else ()
        is_imported = all(binding.kind in (BindingKind.FROM, BindingKind.STAR) for binding in bindings)
        if is_imported and all(_is_open(context, value) for value in values):
            yield Problem(node, _message(node, name), is_inferred=True)


def _message(node: ast.expr, name: str) -> str:
    written = ast.unparse(node) if last_part(node) else ""
    if not written:
        return f"the consumer class {name} is not an application: use {name}.as_asgi()"
    which = "a consumer class" if last_part(node) == name else f"the consumer class {name}"
    return f"{written} is {which}, not an application: use {written}.as_asgi()"


def _is_open(context: Context, value: Value) -> bool:
    """Whether a value is a class about which something could not be found out."""
    if isinstance(value, Dotted):
        is_known = channels_api.is_known(value.name)
        return not is_known and value.name.partition(".")[0] not in channels_api.KNOWN_PACKAGES
    if not isinstance(value, ClassObject) or not context.classes.has_unknown_base(value):
        return False
    modules = {dotted_name(base).rpartition(".")[0] for base in context.names.ancestors(value)}
    return modules.isdisjoint(channels_api.CHANNELS_1_MODULES)

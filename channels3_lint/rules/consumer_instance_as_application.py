"""CHN202: a consumer instance where an ASGI application must stand.

``ChatConsumer()`` is one object. Since Channels 3.0.0 it can be called as an application, and so it serves every
connection: the second sets its scope and its way to send anew, and what is meant for one user goes to another. Nothing
fails. ``ChatConsumer.as_asgi()`` makes an object for each connection.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.applications import Slot, SlotKind
from channels3_lint.semantics.kinds import Kind, is_test
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.signatures import single_callable_around

RULE = Rule(
    code="CHN202",
    symbol="consumer-instance-as-application",
    since="3.0",
    summary="One consumer object serves all connections: `ChatConsumer()` instead of `ChatConsumer.as_asgi()`.",
    words=channels_api.ASGI_WORDS,
)


@RULE.check(Slot)
def one_for_all(meaning: Meaning, module: Module, slot: Slot) -> Iterator[Problem]:
    """A slot that holds an instance; a test drives one connection, and may as well hand one over."""
    if slot.kind is SlotKind.COMMUNICATOR or is_test(module):
        return
    if single_callable_around(module, slot.node) is not None:
        # Made anew for each connection.
        return
    for standing in meaning.kinds.of(module, slot):
        if standing.kind is Kind.CONSUMER_INSTANCE and not meaning.guards.is_left_alone(module, slot.node):
            made = ast.unparse(slot.node.func) if isinstance(slot.node, ast.Call) else standing.name
            yield Problem(
                slot.node,
                f"one {standing.name} object serves all connections: use {made}.as_asgi()",
                inferred=standing.module is not module,
            )
            return

"""CHN202: a consumer instance where an ASGI application must stand.

``ChatConsumer()`` is one object. Since Channels 3.0.0 it can be called as an application, and so it serves every
connection: the second sets its scope and its way to send anew, and what is meant for one user goes to another. Nothing
fails. ``ChatConsumer.as_asgi()`` makes an object for each connection.
"""

from __future__ import annotations

import ast
import os
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import Application, Kind
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.signatures import single_callable_around
from channels3_lint.semantics.slots import Slot, SlotKind

RULE = Rule(
    code="CHN202",
    symbol="consumer-instance-as-application",
    since="3.0",
    summary="One consumer object serves all connections: `ChatConsumer()` instead of `ChatConsumer.as_asgi()`.",
    prefilter=channels_api.SLOT_WORDS,
)


@RULE.check_slot(Kind.CONSUMER_INSTANCE)
def one_for_all(context: Context, slot: Slot, application: Application) -> Iterator[Problem]:
    """An instance in a slot; a test drives one connection, and may as well hand one over."""
    if slot.kind is SlotKind.COMMUNICATOR or is_test(context.module):
        return
    if single_callable_around(context.module, slot.node) is not None:
        # Made anew for each connection.
        return
    made = ast.unparse(slot.node.func) if isinstance(slot.node, ast.Call) else application.name
    yield Problem(slot.node, f"one {application.name} object serves all connections: use {made}.as_asgi()")


def is_test(module: Module) -> bool:
    """Whether a file has tests, or helps them, and so drives one connection at a time."""
    file, folder = os.path.basename(module.path), os.path.basename(module.directory)
    if file.startswith(("test_", "conftest.")) or file.endswith(("_test.py", "tests.py")):
        return True
    return folder in ("test", "tests") or module.mentions("Communicator", "pytest")

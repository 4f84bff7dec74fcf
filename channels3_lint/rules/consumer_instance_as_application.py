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
from channels3_lint.semantics.project import Module, is_installed
from channels3_lint.semantics.signatures import single_callable_around
from channels3_lint.semantics.slots import Slot, SlotKind
from channels3_lint.semantics.values import Call, FunctionObject, dotted_name

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
    is_worker = _is_in_channel_router(context, slot)
    if is_worker and not _is_shared(context, slot):
        # One object for each channel: as_asgi() makes no more.
        return
    served = "several channels" if is_worker else "all connections"
    yield Problem(slot.node, f"one {application.name} object serves {served}: {_advice(context, slot, application)}")


def _is_in_channel_router(context: Context, slot: Slot) -> bool:
    routers = context.values(slot.owner.func) if isinstance(slot.owner, ast.Call) else ()
    return any(context.names.is_subclass(router, channels_api.CHANNEL_NAME_ROUTER) for router in routers)


def _is_shared(context: Context, slot: Slot) -> bool:
    """Whether the same object stands in another slot of the same router."""
    made = set(context.values(slot.node))
    return any(
        other.owner is slot.owner and other.node is not slot.node and made & set(context.values(other.node))
        for other in context.own_slots
    )


def _advice(context: Context, slot: Slot, application: Application) -> str:
    if any(isinstance(value, Call) and _is_made_by_package(context, value) for value in context.values(slot.node)):
        return f"use {ast.unparse(slot.node)}.as_asgi()"
    if not isinstance(slot.node, ast.Call):
        return f"use {application.name}.as_asgi()"
    written = ast.unparse(slot.node.func)
    if any(isinstance(value, FunctionObject) for value in context.values(slot.node.func)):
        return f"return {application.name}.as_asgi() from {written}"
    return f"use {written}.as_asgi({', '.join(map(ast.unparse, slot.node.keywords))})"


def _is_made_by_package(context: Context, made: Call) -> bool:
    """Whether a function of another package has made an object: ``as_asgi()`` of that makes others of its class."""
    return any(
        is_installed(maker.module.path)
        if isinstance(maker, FunctionObject)
        else dotted_name(maker) in channels_api.CONSUMER_MAKERS
        for maker in context.names.values(made.module, made.node.func)
    )


def is_test(module: Module) -> bool:
    """Whether a file has tests, or helps them, and so drives one connection at a time."""
    file, folder = os.path.basename(module.path), os.path.basename(module.directory)
    if file.startswith(("test_", "conftest.")) or file.endswith(("_test.py", "tests.py")):
        return True
    return folder in ("test", "tests") or module.mentions("Communicator", "pytest")

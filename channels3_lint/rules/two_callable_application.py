"""CHN303: a hand-written application in the two-call style of ASGI 2.

``application(scope)`` gives what is then called with ``(receive, send)``: a class with ``__init__(self, scope)``, or a
function that returns one. Directly in a router such an application still works on Channels 3, by a shim that Channels
4.0.0 removes: ``__init__() takes 2 positional arguments but 4 were given``. In middleware it fails on 3.0.0 already.
"""

from __future__ import annotations

import ast
from typing import Dict, Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Place, Problem, Rule
from channels3_lint.semantics.applications import Slot, SlotKind
from channels3_lint.semantics.kinds import Kind, Standing
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.signatures import single_callable_signature

RULE = Rule(
    code="CHN303",
    symbol="two-callable-application",
    since="3.0",
    summary="An application takes the scope first, and `(receive, send)` in a second call.",
    words=(*channels_api.ASGI_WORDS, ("scope", "application = "), ("scope", "application: ")),
)


@RULE.check(ast.Module)
def two_calls(meaning: Meaning, module: Module, node: ast.Module) -> Iterator[Problem]:
    """Such an application in any slot; communicators of both versions still make two calls, where they must."""
    found: Dict[Place, Problem] = {}
    for slot in meaning.slots:
        if slot.kind in (SlotKind.COMMUNICATOR, SlotKind.TWO_CALLS):
            continue
        for standing in meaning.kinds.of(module, slot):
            if standing.kind is not Kind.TWO_CALLS or meaning.guards.is_left_alone(module, slot.node):
                continue
            if _is_application(meaning, module, slot, standing):
                problem = _problem(meaning, module, slot, standing)
                # One function may stand in several slots: what fails first is said.
                if problem.node not in found or "no longer" not in problem.message:
                    found[problem.node] = problem
    yield from found.values()


def _is_application(meaning: Meaning, module: Module, slot: Slot, standing: Standing) -> bool:
    """Whether it is no view of Django's that takes one argument, in a list of Django's own routes."""
    is_class = getattr(standing.function, "name", "") == "__call__"
    return slot.kind is not SlotKind.ROUTE or is_class or meaning.kinds.is_in_router(module, slot)


def _problem(meaning: Meaning, module: Module, slot: Slot, standing: Standing) -> Problem:
    works_by_shim = meaning.settings.release < (4,) and meaning.kinds.is_in_router(module, slot)
    function = standing.function
    assert function is not None
    makes = "which Channels 4 no longer makes" if works_by_shim else "and Channels makes one"
    if slot.kind is SlotKind.SERVED:
        makes = "and runserver makes one"
    message = f"{standing.name} takes two calls, {makes}: use {single_callable_signature(function)}"
    if standing.module is module:
        return Problem(function, message)
    return Problem(slot.node, message, inferred=True)

"""CHN801 (opt-in): a message to a group, or to oneself, that its consumers have no method for.

A consumer calls the method that the ``type`` of a message names, dots being underscores: ``ValueError: No handler for
message type chat.message``, in the consumer that receives it, whose connection ends with that.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN801",
    symbol="message-without-handler",
    since="2.0",
    summary="A message is sent to a group whose consumer has no method for its type.",
    prefilter=(("channel_layer", "type"),),
)


@RULE.check(ast.ClassDef)
def unheard(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """What a consumer sends to a group that it joins, or to its own channel, and does not handle."""
    for type_ in context.messages.unheard(ClassObject(context.module, node)):
        written = f'{node.name} has no method {type_.handler}() for messages of the type "{type_.text}"'
        yield Problem(type_.node, written)

"""CHN208: the groups of a consumer, changed where all connections see it.

Channels adds each connection to the groups that ``self.groups`` names when it connects. A list in the class body is one
for all: what ``self.groups.append(room)`` adds for one connection every later one joins, and hears. Nothing fails
(Channels 2.0 and later). A class without the list has one for each object, which Channels makes.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.class_state import is_of_channels, shared_attributes
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.values import ClassObject

SHARED = "all connections share this list, and join what it names: make self.groups in __init__"

RULE = Rule(
    code="CHN208",
    symbol="shared-consumer-groups",
    since="2.0",
    summary="A consumer changes its `groups`, a list of the class, which every later connection joins.",
    prefilter=("self.groups",),
)


@RULE.check(ast.ClassDef)
def joined_by_all(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """``groups = []`` in the body of a consumer for WebSockets, and ``self.groups.append(room)`` in a method."""
    cls = ClassObject(context.module, node)
    for name, value in shared_attributes(context.classes, cls):
        if name == "groups" and is_of_channels(context.classes, cls):
            if context.names.is_subclass(cls, *channels_api.WEBSOCKET_CONSUMERS):
                yield Problem(value, SHARED)

"""CHN904 (opt-in): a list, dict or set of a consumer class that methods change through ``self``.

``users = []`` in a class body is made once: what ``self.users.append(user)`` adds for one connection, all others of
the process see (Channels 2.0 and later, which has an object for each connection). Most code that does so means it,
which cannot be seen; ``ChatConsumer.users`` says it.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.class_state import shared_attributes
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.syntax import last_part
from channels3_lint.semantics.values import ClassObject

RULE = Rule(
    code="CHN904",
    symbol="mutable-consumer-attribute",
    since="2.0",
    summary="A list, dict or set of a consumer class is changed through `self`, as if each connection had its own.",
    prefilter=("self.",),
)


@RULE.check(ast.ClassDef)
def shared(context: Context, node: ast.ClassDef) -> Iterator[Problem]:
    """``users = []`` in the body of a consumer, and ``self.users.append(user)`` in a method."""
    cls = ClassObject(context.module, node)
    for name, value in shared_attributes(context.classes, cls):
        # Names in capitals, and what is used through the class as well, are meant to be shared. Groups are CHN208.
        if name != "groups" and not name.isupper() and not _is_used_through_class(context, cls, name):
            instead = f"make it in __init__, or write {node.name}.{name} if that is meant"
            yield Problem(value, f"{name} is shared by all connections of the process: {instead}")


def _is_used_through_class(context: Context, cls: ClassObject, name: str) -> bool:
    """Whether an attribute is used as one of the class: ``Chat.users``, ``cls.users``, ``type(self).users``."""
    owners = [node.value for node in context.module.nodes(ast.Attribute) if node.attr == name]
    return any(
        last_part(owner) in ("cls", "__class__")
        or (isinstance(owner, ast.Call) and last_part(owner.func) == "type")
        or any(cls in context.names.ancestors(value) for value in context.values(owner))
        for owner in owners
    )

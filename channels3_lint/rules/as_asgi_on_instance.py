"""CHN207: ``as_asgi()`` of an object, which loses what the object was given.

``as_asgi`` is a class method: ``ChatConsumer(limit=10).as_asgi()`` is ``ChatConsumer.as_asgi()``, and makes each
consumer anew, without the limit (Channels 3.0.0 and later). Where ``__init__`` has a default, nothing fails; else
``__init__() missing 1 required positional argument: 'limit'``, when somebody connects.
"""

from __future__ import annotations

import ast
from typing import Iterator, List, Optional, Sequence

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.scope_passing import passes_mapping
from channels3_lint.semantics.syntax import arguments, Function, method_called, positional
from channels3_lint.semantics.values import Call, ClassObject, Dotted, Value

RULE = Rule(
    code="CHN207",
    symbol="as-asgi-on-instance",
    since="3.0",
    summary="`ChatConsumer(limit=10).as_asgi()` loses the arguments: `ChatConsumer.as_asgi(limit=10)` keeps them.",
    prefilter=("as_asgi",),
)


@RULE.check(ast.Call)
def lost(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``as_asgi()`` of a consumer that was made with arguments, there or before."""
    owner = method_called(node, "as_asgi")
    for value in context.values(owner) if owner is not None else ():
        if isinstance(value, Call) and arguments(value.node) and _takes_arguments(context, value):
            made = ast.unparse(value.node.func)
            keywords = ", ".join(_as_keywords(_init(context, value.callee), [value.node, node]))
            yield Problem(node, f"what {made}(...) is given is lost: use {made}.as_asgi({keywords})")
            return


def _takes_arguments(context: Context, made: Call) -> bool:
    """Whether what is called is a consumer class whose ``__init__`` takes arguments, and not the scope (CHN104)."""
    cls = made.callee
    if not isinstance(cls, (ClassObject, Dotted)) or not context.classes.is_consumer(cls):
        return False
    if cls not in context.names.values(made.module, made.node.func):
        # A function of another package makes the class as well: view_as_consumer(View).as_asgi().
        return False
    if context.classes.has_unknown_base(cls) or passes_mapping(made.module, made.node):
        return False
    read = [ancestor for ancestor in context.names.ancestors(cls) if isinstance(ancestor, ClassObject)]
    if any(context.classes.definition(other, "as_asgi") is not None for other in read[:1]):
        return False
    return _init(context, cls) is not None or not _is_of_channels(context, cls)


def _is_of_channels(context: Context, cls: Value) -> bool:
    """Whether the nearest base that was not read is a consumer of Channels itself, which has no use for arguments."""
    others = (ancestor for ancestor in context.names.ancestors(cls) if isinstance(ancestor, Dotted))
    return next(others).name.startswith("channels.")


def _init(context: Context, cls: Value) -> Optional[Function]:
    found = context.classes.definition(cls, "__init__") if isinstance(cls, ClassObject) else None
    return found.node if found is not None else None


def _as_keywords(init: Optional[Function], calls: Sequence[ast.Call]) -> Iterator[str]:
    """The arguments of calls, as ``as_asgi`` takes them: by keyword alone."""
    names: List[str] = [arg.arg for arg in positional(init, bound=True)] if init is not None else []
    for call in calls:
        for index, argument in enumerate(call.args):
            is_plain = index < len(names) and not any(isinstance(arg, ast.Starred) for arg in call.args)
            yield f"{names[index]}={ast.unparse(argument)}" if is_plain else "..."
        for keyword in call.keywords:
            yield f"{keyword.arg}={ast.unparse(keyword.value)}" if keyword.arg else f"**{ast.unparse(keyword.value)}"

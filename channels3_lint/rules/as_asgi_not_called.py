"""CHN102: ``as_asgi`` where its result must stand.

``as_asgi()`` gives the application; the method itself fails on the first connection, with
``as_asgi() takes 1 positional argument but 4 were given`` (Channels 3.0.0 and later). A route has no such method:
``path(...).as_asgi()`` fails at import, with ``'URLPattern' object has no attribute 'as_asgi'``.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.kinds import Kind
from channels3_lint.semantics.syntax import method_called

RULE = Rule(
    code="CHN102",
    symbol="as-asgi-not-called",
    since="3.0",
    summary="`as_asgi` stands where its result must, or is called on something that has none.",
    prefilter=(*channels_api.SLOT_WORDS, "as_wsgi"),
    is_fixable=True,
)

RULE.cell(Kind.AS_ASGI, "{written} is a method, not an application: call it, {written}()", appended="()")


@RULE.check(ast.Call)
def called_on_something_else(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``path(...).as_asgi()``, and ``ChatConsumer.as_wsgi()``."""
    route, consumer = method_called(node, "as_asgi"), method_called(node, "as_wsgi")
    if route is not None and context.kinds.is_one_of(context.module, route, {Kind.ROUTE}):
        yield Problem(node, "a route has no as_asgi(): call it on the consumer, inside the route")
    if consumer is not None and any(map(context.classes.is_consumer, context.values(consumer))):
        yield Problem(node, f"consumers have no as_wsgi(): use {ast.unparse(consumer)}.as_asgi()")

"""CHN304: an entry module that serves what Channels' ``get_default_application()`` gives.

That loads the application that the setting ASGI_APPLICATION names, and was how Channels 2 was served. It still works
on Channels 3 and 4, as long as ``django.setup()`` is called before; since Channels 3.0.0 the router itself stands in
``asgi.py``, with Django's ``get_asgi_application()`` (Django 3.0) for HTTP.
"""

from __future__ import annotations

import ast
from typing import Iterator, Optional

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.entry_points import APPLICATION, calls_inside, is_used, offered
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.values import Dotted

RULE = Rule(
    code="CHN304",
    symbol="get-default-application-entry-point",
    since="3.0",
    summary="An entry module serves `get_default_application()`.",
    prefilter=("get_default_application",),
)

MESSAGE = (
    "get_default_application() is Channels 2 style: use ProtocolTypeRouter with get_asgi_application() in asgi.py"
)


@RULE.check(ast.Module)
def entry_point(context: Context, node: ast.Module) -> Iterator[Problem]:
    """What ``asgi.py`` offers under any name, and another module that sets Django up as its ``application``."""

    def is_wanted(call: ast.Call) -> bool:
        return Dotted(channels_api.GET_DEFAULT_APPLICATION) in context.values(call.func)

    name: Optional[str] = None
    if context.module.name.rpartition(".")[2] != "asgi":
        if not _sets_django_up(context) or is_used(context.module, APPLICATION):
            return
        name = APPLICATION
    for _, value in offered(context.module, name):
        for call in calls_inside(context.names, context.module, value, is_wanted):
            if context.serving.loads_itself(context.module, call):
                # That fails, and is reported as such.
                continue
            yield Problem(call, MESSAGE)


def _sets_django_up(context: Context) -> bool:
    """Whether a module calls ``django.setup()`` when it is imported."""
    return any(
        Dotted("django.setup") in context.values(call.func)
        for call in context.module.nodes(ast.Call)
        if context.module.function_around(call) is None
    )

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
from channels3_lint.semantics.meaning import Meaning
from channels3_lint.semantics.project import Module
from channels3_lint.semantics.syntax import FUNCTIONS
from channels3_lint.semantics.values import Dotted

RULE = Rule(
    code="CHN304",
    symbol="get-default-application-entry-point",
    since="3.0",
    summary="An entry module serves `get_default_application()`.",
    words=("get_default_application",),
)

MESSAGE = (
    "get_default_application() is Channels 2 style: use ProtocolTypeRouter with get_asgi_application() in asgi.py"
)


@RULE.check(ast.Module)
def entry_point(meaning: Meaning, module: Module, node: ast.Module) -> Iterator[Problem]:
    """What ``asgi.py`` offers under any name, and another module that sets Django up as its ``application``."""

    def is_wanted(call: ast.Call) -> bool:
        return Dotted(channels_api.GET_DEFAULT_APPLICATION) in meaning.names.values(module, call.func)

    name: Optional[str] = None
    if module.name.rpartition(".")[2] != "asgi":
        if not _sets_django_up(meaning, module) or is_used(module, APPLICATION):
            return
        name = APPLICATION
    for value in offered(module, name):
        for call in calls_inside(meaning.names, module, value, is_wanted):
            if not meaning.guards.is_left_alone(module, call):
                yield Problem(call, MESSAGE)


def _sets_django_up(meaning: Meaning, module: Module) -> bool:
    """Whether a module calls ``django.setup()`` when it is imported."""
    return any(
        Dotted("django.setup") in meaning.names.values(module, call.func)
        for call in module.nodes(ast.Call)
        if not any(isinstance(parent, FUNCTIONS) for parent in module.ancestors(call))
    )

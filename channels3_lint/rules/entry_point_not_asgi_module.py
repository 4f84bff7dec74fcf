"""CHN901 (opt-in): an entry point in a module that is not called ``asgi``.

Channels 2 had it in ``routing.py``. Any module will do on every version; since Channels 3.0.0 the convention, which
Django's ``startproject`` and the documentation of Channels and of servers follow, is ``asgi.py``.
"""

from __future__ import annotations

import ast
from typing import Iterator, Optional, Union

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.designations import SETTING, sets_application
from channels3_lint.semantics.entry_points import APPLICATION, calls_inside, is_asgi_module, is_used, offered
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.syntax import last_part
from channels3_lint.semantics.texts import Text, texts

RULE = Rule(
    code="CHN901",
    symbol="entry-point-not-asgi-module",
    since="3.0",
    summary="The entry point is in a module that is not called `asgi`.",
    prefilter=(SETTING, APPLICATION),
    needs_asgi=False,
)


@RULE.check(ast.Assign, ast.AnnAssign)
def setting(context: Context, node: Union[ast.Assign, ast.AnnAssign]) -> Iterator[Problem]:
    """``ASGI_APPLICATION = "config.routing.application"`` in a module or class of settings."""
    if node.value is None or not sets_application(context.module, node):
        return
    for text in filter(None, texts(context.names, context.module, node.value)):
        path = _module_path(text)
        # What leads nowhere is worse than a name that is not the usual one.
        if path is not None and not is_asgi_module(path) and context.designations.fault(text) is None:
            place = text.node if text.module is context.module else node.value
            yield Problem(place, f"{SETTING} leads to {path}: by convention, the application is in asgi.py")


def _module_path(text: Text) -> Optional[str]:
    """The module that a setting names, as far as it is known; None where the text names none."""
    *path, name = text.end.split(".")
    if not text.is_whole:
        # The first part may be the end of a longer one.
        del path[:1]
    return ".".join(path) if path and all(part.isidentifier() for part in (*path, name)) else None


@RULE.check(ast.Module)
def router(context: Context, node: ast.Module) -> Iterator[Problem]:
    """``application = ProtocolTypeRouter(...)``, wrapped or not, in a module that does not use it itself.

    What an ``asgi.py`` offers, or makes anew, is no entry point here.
    """

    def is_router(call: ast.Call) -> bool:
        return bool(last_part(call.func)) and any(
            context.names.is_subclass(callee, channels_api.PROTOCOL_TYPE_ROUTER)
            for callee in context.values(call.func)
        )

    if is_asgi_module(context.module.name) or is_used(context.module, APPLICATION):
        return
    with context.names.answers.watched():
        if context.serving.is_named_in_settings(context.module):
            # It is reported there.
            return
    for _, value in offered(context.module, APPLICATION):
        for call in calls_inside(context.names, context.module, value, is_router):
            with context.names.answers.watched():
                is_elsewhere = context.serving.is_in_asgi(context.module, call) or (
                    context.serving.is_left_over(context.module, call)
                )
            if not is_elsewhere:
                yield Problem(call, f"this application is in {context.module.name}: by convention, it is in asgi.py")

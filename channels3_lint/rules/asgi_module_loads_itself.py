"""CHN114: a module that serves ``get_default_application()``, while ASGI_APPLICATION names that very module.

The function imports what the setting names, which is just being imported, and has no such name yet. In Channels 2.4 to
4 alike: ``ImproperlyConfigured: Cannot find 'application' in ASGI_APPLICATION module mysite.asgi``. It is what is left
of an ``asgi.py`` of Channels 2 when the setting moves there from ``routing.py``, and the router does not.
"""

from __future__ import annotations

import ast
from typing import Iterator

from channels3_lint import channels_api
from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.values import Dotted

RULE = Rule(
    code="CHN114",
    symbol="asgi-module-loads-itself",
    since="2.0",
    summary="A module serves `get_default_application()`, which loads that very module.",
    prefilter=("get_default_application",),
    needs_asgi=False,
)

MESSAGE = (
    "get_default_application() loads what ASGI_APPLICATION names, which is this module: "
    "use ProtocolTypeRouter with get_asgi_application()"
)


@RULE.check(ast.Call)
def itself(context: Context, node: ast.Call) -> Iterator[Problem]:
    """``application = get_default_application()`` in the module that the settings name."""
    if Dotted(channels_api.GET_DEFAULT_APPLICATION) not in context.values(node.func):
        return
    if context.serving.loads_itself(context.module, node):
        yield Problem(node, MESSAGE, is_inferred=True)

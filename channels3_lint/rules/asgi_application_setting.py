"""CHN112: a setting ASGI_APPLICATION that leads nowhere, or to what is no ASGI application.

``runserver``, ``runworker`` and the live server tests look it up, in Channels 2.4 to 4 alike. They import all up to the
last dot, and say ``ImproperlyConfigured``: ``Cannot import ASGI_APPLICATION module 'mysite.asgi'``, ``Cannot find
'application' in ASGI_APPLICATION module mysite.asgi``, and without any dot ``Cannot find ASGI_APPLICATION setting.`` A
WSGI application is found, and fails with ``TypeError`` for every request.
"""

from __future__ import annotations

import ast
from typing import Dict, Iterator, Union

from channels3_lint.rule import Problem, Rule
from channels3_lint.semantics.context import Context
from channels3_lint.semantics.designations import Fault, SETTING, sets_application
from channels3_lint.semantics.texts import texts

RULE = Rule(
    code="CHN112",
    symbol="asgi-application-setting",
    since="2.0",
    summary="The setting `ASGI_APPLICATION` leads nowhere, or to what is no ASGI application.",
    prefilter=(SETTING,),
    needs_asgi=False,
)

MESSAGES: Dict[Fault, str] = {
    Fault.NO_DOT: '{setting} names no module: use the dotted name, "mysite.asgi.{name}"',
    Fault.COLON: '{setting} takes no colon, unlike servers: use "{dotted}"',
    Fault.NO_MODULE: "{setting} leads nowhere: there is no module {module}",
    Fault.NO_NAME: "{setting} leads nowhere: {module} has no {name}",
    Fault.MODULE: "{setting} names the module {module}.{name}: name the application in it",
    Fault.WSGI: "{setting} names a WSGI application, {module}.{name}: name that of asgi.py",
    Fault.ROUTES: "{setting} names a list of routes, {module}.{name}: name the router in asgi.py",
}


@RULE.check(ast.Assign, ast.AnnAssign)
def setting(context: Context, node: Union[ast.Assign, ast.AnnAssign]) -> Iterator[Problem]:
    """``ASGI_APPLICATION = "mysite.wsgi.application"``, in settings that nothing below replaces."""
    if node.value is None or not sets_application(context.module, node):
        return
    for text in filter(None, texts(context.names, context.module, node.value)):
        designation = context.designations.fault(text)
        if designation is not None and context.designations.is_in_force(context.module, node):
            fault, module, name = designation
            place = text.node if text.module is context.module else node.value
            dotted = text.end.replace(":", ".")
            message = MESSAGES[fault].format(setting=SETTING, module=module, name=name, dotted=dotted)
            # Where there is no module, files were looked for, and none was read.
            yield Problem(place, message, is_inferred=True if fault is Fault.NO_MODULE else None)

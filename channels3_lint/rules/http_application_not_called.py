"""CHN109: ``get_asgi_application`` where the application that it gives must stand.

Every request fails: ``get_asgi_application() takes 0 positional arguments but 3 were given`` (Django 3.0 and later).
"""

from __future__ import annotations

from channels3_lint.rule import Rule
from channels3_lint.semantics.kinds import Kind

RULE = Rule(
    code="CHN109",
    symbol="http-application-not-called",
    since="3.0",
    summary="`get_asgi_application` stands where its result must.",
    prefilter=("get_asgi_application",),
    is_fixable=True,
)

RULE.cell(Kind.HTTP_FACTORY, "get_asgi_application is a function, not an application: call it", appended="()")

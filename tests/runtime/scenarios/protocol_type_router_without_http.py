"""A page is asked for, where a router has an application for HTTP, and where it has none."""

from __future__ import annotations

from runtime.harness import Example, shows_page
from runtime.proof import WORKS, Outcomes, proof


DEPRECATED = (
    "DeprecationWarning: Channel's inbuilt http protocol AsgiHandler is deprecated. "
    "Use Django's get_asgi_application() instead.",
    'DeprecationWarning: Using ProtocolTypeRouter without an explicit "http" key is deprecated.',
)


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="; ".join([WORKS, *DEPRECATED]),
        channels4="ValueError: No application configured for scope type 'http'",
    ),
    good=Outcomes(
        channels2="at import: ModuleNotFoundError: No module named 'django.core.asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def a_page(example: Example) -> str:
    return await shows_page(example.load().application)

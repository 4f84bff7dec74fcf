"""A page is asked for, by way of ``get_default_application()`` and by way of the router itself."""

from __future__ import annotations

from runtime.harness import Example, shows_page
from runtime.proof import WORKS, Outcomes, proof


@proof(
    bad=Outcomes(
        # Of the module that ASGI_APPLICATION names.
        channels2="at import: ImproperlyConfigured: Cannot import ASGI_APPLICATION module 'routing'",
        channels3=WORKS,
        channels4=WORKS,
    ),
    good=Outcomes(
        channels2="at import: ModuleNotFoundError: No module named 'django.core.asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def a_page(example: Example) -> str:
    return await shows_page(example.load("asgi", is_set_up=False).application)

"""A page is asked for, where ``get_asgi_application`` was not called, and where it was."""

from __future__ import annotations

from runtime.harness import Example, shows_page
from runtime.proof import WORKS, Outcomes, proof


@proof(
    bad=Outcomes(
        channels2="at import: ModuleNotFoundError: No module named 'django.core.asgi'",
        channels3="TypeError: get_asgi_application() takes 0 positional arguments but 1 was given",
        channels4="TypeError: get_asgi_application() takes 0 positional arguments but 3 were given",
    ),
    good=Outcomes(
        channels2="at import: ModuleNotFoundError: No module named 'django.core.asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def in_a_router(example: Example) -> str:
    return await shows_page(example.load().application)

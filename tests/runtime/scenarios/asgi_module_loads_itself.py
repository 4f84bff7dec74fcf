"""A server imports the entry module, and a page is asked for."""

from __future__ import annotations

from runtime.harness import Example, shows_page
from runtime.proof import WORKS, Outcomes, proof

NOT_YET = "at import: ImproperlyConfigured: Cannot find 'application' in ASGI_APPLICATION module mysite.asgi"


@proof(
    bad=Outcomes(channels2=NOT_YET, channels3=NOT_YET, channels4=NOT_YET),
    good=Outcomes(
        channels2="at import: ModuleNotFoundError: No module named 'django.core.asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def a_page(example: Example) -> str:
    return await shows_page(example.load("mysite.asgi", is_set_up=False).application)

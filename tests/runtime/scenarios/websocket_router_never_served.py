"""A browser connects to the entry module, and says hello."""

from __future__ import annotations

from runtime.harness import Example, hears
from runtime.proof import WORKS, Outcomes, proof

DJANGO_2 = "at import: ModuleNotFoundError: No module named 'django.core.asgi'"
HTTP_ALONE = "ValueError: Django can only handle ASGI/HTTP connections, not websocket."


@proof(
    bad=Outcomes(channels2=DJANGO_2, channels3=HTTP_ALONE, channels4=HTTP_ALONE),
    good=Outcomes(channels2=DJANGO_2, channels3=WORKS, channels4=WORKS),
)
async def a_browser(example: Example) -> str:
    return await hears(example.load("mysite.asgi", is_set_up=False).application)

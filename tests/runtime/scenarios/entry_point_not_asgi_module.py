"""A page is asked for from the application that the settings name."""

from __future__ import annotations

from runtime.harness import Example, set_up_django, shows_page
from runtime.proof import WORKS, Outcomes, proof

DJANGO_2 = "at import: ModuleNotFoundError: No module named 'django.core.asgi'"
WORKS_ALL_THE_SAME = Outcomes(channels2=DJANGO_2, channels3=WORKS, channels4=WORKS)


@proof(bad=WORKS_ALL_THE_SAME, good=WORKS_ALL_THE_SAME)
async def a_page(example: Example) -> str:
    set_up_django()
    module, _, name = example.load("settings").ASGI_APPLICATION.rpartition(".")
    return await shows_page(getattr(example.load(module), name))

"""A server imports ``asgi.py`` first of all, with and without settings named in its environment."""

from __future__ import annotations

import os

from runtime.harness import Example, hears, shows_page
from runtime.proof import WORKS, Outcomes, proof

DJANGO_2 = "at import: ModuleNotFoundError: No module named 'django.core.asgi'"
GOOD = Outcomes(channels2=DJANGO_2, channels3=WORKS, channels4=WORKS)

NOT_CONFIGURED = (
    "at import: ImproperlyConfigured: Requested setting INSTALLED_APPS, but settings are not configured. "
    "You must either define the environment variable DJANGO_SETTINGS_MODULE or call settings.configure() "
    "before accessing settings."
)
NOT_NAMED = NOT_CONFIGURED.replace("INSTALLED_APPS", "LOGGING_CONFIG")
NOT_READY = "at import: AppRegistryNotReady: Apps aren't loaded yet."


# Django is set up once: this comes first.
@proof(bad=Outcomes(channels2=DJANGO_2, channels3=NOT_NAMED, channels4=NOT_NAMED), good=GOOD)
async def settings_named_too_late(example: Example) -> str:
    return await shows_page(example.load("late.asgi", is_set_up=False).application)


@proof(bad=Outcomes(channels2=DJANGO_2, channels3=NOT_CONFIGURED, channels4=NOT_CONFIGURED), good=GOOD)
async def without_settings(example: Example) -> str:
    return await hears(example.load("asgi", is_set_up=False).application)


@proof(bad=Outcomes(channels2=DJANGO_2, channels3=NOT_READY, channels4=NOT_READY), good=GOOD)
async def with_settings(example: Example) -> str:
    os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
    return await hears(example.load("asgi", is_set_up=False).application)

"""The application is looked up that the settings name, as ``runserver`` does, and somebody connects to it."""

from __future__ import annotations

from runtime.harness import Example, hears, set_up_django
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(
    # Of the module that ASGI_APPLICATION names.
    channels2="ImproperlyConfigured: Cannot import ASGI_APPLICATION module 'mysite.asgi'",
    channels3=WORKS,
    channels4=WORKS,
)


async def looked_up(example: Example, settings: str) -> str:
    """What is heard of the application that a module of settings names."""
    set_up_django()
    from channels.routing import get_default_application
    from django.test import override_settings

    named = example.load(f"mysite.{settings}").ASGI_APPLICATION
    with override_settings(ASGI_APPLICATION=named):
        application = get_default_application()
    return await hears(application)


def everywhere(outcome: str) -> Outcomes:
    """The same on every release."""
    return Outcomes(channels2=outcome, channels3=outcome, channels4=outcome)


NOT_WSGI = "TypeError: WSGIHandler.__call__() missing 1 required positional argument: 'start_response'"


@proof(bad=everywhere(NOT_WSGI), good=GOOD)
async def a_wsgi_application(example: Example) -> str:
    return await looked_up(example, "settings")


@proof(bad=everywhere("ImproperlyConfigured: Cannot import ASGI_APPLICATION module 'mysite.entry'"), good=GOOD)
async def no_such_module(example: Example) -> str:
    return await looked_up(example, "settings_old")


@proof(
    bad=Outcomes(
        channels2="ImproperlyConfigured: Cannot import ASGI_APPLICATION module 'mysite.asgi'",
        channels3="ImproperlyConfigured: Cannot find 'channel_routing' in ASGI_APPLICATION module mysite.asgi",
        channels4="ImproperlyConfigured: Cannot find 'channel_routing' in ASGI_APPLICATION module mysite.asgi",
    ),
    good=GOOD,
)
async def no_such_name(example: Example) -> str:
    return await looked_up(example, "settings_name")


@proof(bad=everywhere("ImproperlyConfigured: Cannot find ASGI_APPLICATION setting."), good=GOOD)
async def no_dot(example: Example) -> str:
    return await looked_up(example, "settings_short")


@proof(
    bad=Outcomes(
        channels2="AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'",
        channels3="TypeError: 'list' object is not callable",
        channels4="TypeError: 'list' object is not callable",
    ),
    good=GOOD,
)
async def a_list_of_routes(example: Example) -> str:
    return await looked_up(example, "settings_routes")

"""Pages by way of Channels' own handler, and by way of Django's."""

from __future__ import annotations

from runtime.harness import Example, application_of, shows_page
from runtime.proof import WORKS, Outcomes, proof

GONE = "at import: ModuleNotFoundError: No module named 'channels.http'"
DEPRECATED = (
    "DeprecationWarning: Channel's inbuilt http protocol AsgiHandler is deprecated. "
    "Use Django's get_asgi_application() instead."
)
DJANGO_2 = "at import: ModuleNotFoundError: No module named 'django.core.asgi'"


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: AsgiHandler.__init__() takes 1 positional argument but 2 were given",
        channels4=GONE,
    ),
    good=Outcomes(channels2=DJANGO_2, channels3=WORKS, channels4=WORKS),
)
async def the_class(example: Example) -> str:
    return await shows_page(example.load("asgi").application)


@proof(
    bad=Outcomes(
        channels2="at import: TypeError: AsgiHandler.__init__() missing 1 required positional argument: 'scope'",
        channels3=f"{WORKS}; {DEPRECATED}",
        channels4=GONE,
    ),
    good=Outcomes(channels2=DJANGO_2, channels3=WORKS, channels4=WORKS),
)
async def an_instance(example: Example) -> str:
    return await shows_page(example.load("instance").application)


@proof(
    bad=Outcomes(channels2=WORKS, channels3=WORKS, channels4=GONE),
    good=Outcomes(
        channels2="at import: ModuleNotFoundError: No module named 'django.core.handlers.asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def a_request(example: Example) -> str:
    return await shows_page(application_of(example.load("consumers").EventsConsumer), "/?since=hello")

"""Names that Channels no longer has, and what takes their place."""

from __future__ import annotations

from typing import Any

from runtime.harness import Example, shows_page
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS)
DJANGO_2 = "at import: ModuleNotFoundError: No module named 'django.core.asgi'"
NO_GROUP = "at import: ImportError: cannot import name 'Group' from 'channels'"
NO_ANONYMOUS_USER = "at import: ImportError: cannot import name 'AnonymousUser' from 'channels.auth'"


@proof(
    bad=Outcomes(
        channels2=DJANGO_2,
        channels3=WORKS,
        channels4="at import: ModuleNotFoundError: No module named 'channels.staticfiles'",
    ),
    good=Outcomes(
        channels2="at import: ImportError: cannot import name 'ASGIStaticFilesHandler' "
        "from 'django.contrib.staticfiles.handlers'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def static_files(example: Example) -> str:
    return await shows_page(example.load("asgi").application)


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3=WORKS,
        channels4="at import: ImportError: cannot import name 'route_pattern_match' from 'channels.routing'",
    ),
    good=GOOD,
)
async def a_function_of_the_router(example: Example) -> str:
    from django.urls import path

    def view(request: Any) -> None:
        raise AssertionError("it is not called")

    found = example.load("matching").matches(path("ws/chat/", view), "ws/chat/")
    return WORKS if found else "wrong: the route does not match"


@proof(bad=Outcomes(channels2=WORKS, channels3=NO_ANONYMOUS_USER, channels4=NO_ANONYMOUS_USER), good=GOOD)
async def a_name_that_was_only_imported_there(example: Example) -> str:
    users = example.load("users")
    return WORKS if not users.is_anonymous({"user": "alice"}) else "wrong: alice is anonymous"


@proof(bad=Outcomes(channels2=NO_GROUP, channels3=NO_GROUP, channels4=NO_GROUP), good=GOOD)
async def a_name_of_channels_1(example: Example) -> str:
    from asgiref.sync import sync_to_async
    from channels.layers import get_channel_layer

    groups = example.load("groups")
    layer = get_channel_layer()
    await layer.group_add("chat", "specific.alice")
    await sync_to_async(groups.announce)("hello")
    heard = await layer.receive("specific.alice")
    return WORKS if heard["text"] == "hello" else f"wrong: alice hears {heard['text']!r}"

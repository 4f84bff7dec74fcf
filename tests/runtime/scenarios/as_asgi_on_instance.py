"""Consumers that are to be made with arguments, in the routes."""

from __future__ import annotations

from runtime.harness import Example, hears
from runtime.proof import WORKS, Outcomes, proof

MADE_ON_2 = "at import: TypeError: AsyncConsumer.__init__() missing 1 required positional argument: 'scope'"
GOOD_ON_2 = "at import: AttributeError: type object 'EchoConsumer' has no attribute 'as_asgi'"
NO_ROOM = "TypeError: RoomConsumer.__init__() missing 1 required positional argument: 'room'"
DEFAULT = "wrong: the browser hears 'hello'"


@proof(
    bad=Outcomes(channels2=MADE_ON_2, channels3=DEFAULT, channels4=DEFAULT),
    good=Outcomes(channels2=GOOD_ON_2, channels3=WORKS, channels4=WORKS),
)
async def with_a_default(example: Example) -> str:
    from channels.routing import URLRouter

    return await hears(URLRouter(example.load().websocket_urlpatterns), "> hello", path="/ws/echo/")


@proof(
    bad=Outcomes(channels2=MADE_ON_2, channels3=NO_ROOM, channels4=NO_ROOM),
    good=Outcomes(channels2=GOOD_ON_2, channels3=WORKS, channels4=WORKS),
)
async def without_a_default(example: Example) -> str:
    from channels.routing import URLRouter

    return await hears(URLRouter(example.load().websocket_urlpatterns), "hello, lobby", path="/ws/lobby/")

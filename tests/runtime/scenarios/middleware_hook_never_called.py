"""Somebody with a token and somebody without connect through a middleware that knows tokens."""

from __future__ import annotations

from typing import Any

from runtime.harness import Browser, Example, application_of, hears, websockets
from runtime.proof import WORKS, Outcomes, proof

GOOD_ON_2 = "TypeError: TokenMiddleware.__call__() missing 2 required positional arguments: 'receive' and 'send'"


def greeting() -> Any:
    """An application that says who its user is."""
    from channels.generic.websocket import AsyncWebsocketConsumer

    class GreetingConsumer(AsyncWebsocketConsumer):  # type: ignore[misc]
        async def receive(self, text_data: str = "", bytes_data: bytes = b"") -> None:
            await self.send(self.scope.get("user", "nobody"))

    return application_of(GreetingConsumer)


def in_a_router(example: Example) -> Any:
    return websockets(example.load().TokenMiddleware(greeting()))


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="wrong: the browser hears 'nobody'",
        channels4="wrong: the browser hears 'nobody'",
    ),
    good=Outcomes(channels2=GOOD_ON_2, channels3=WORKS, channels4=WORKS),
)
async def with_a_token(example: Example) -> str:
    return await hears(in_a_router(example), "alice", path="/ws/chat/?token=secret")


@proof(
    bad=Outcomes(
        channels2="DenyConnection",
        channels3="wrong: it connects",
        channels4="wrong: it connects",
    ),
    good=Outcomes(channels2=GOOD_ON_2, channels3=WORKS, channels4=WORKS),
)
async def without_a_token(example: Example) -> str:
    return "wrong: it connects" if await Browser(in_a_router(example)).connect() else WORKS

"""Middleware that calls what is inside it in two steps, and a test that calls a router so."""

from __future__ import annotations

from runtime.harness import Example, echo, hears, routed, websockets
from runtime.proof import WORKS, Outcomes, proof

CHANNELS_2 = "at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'"
GOOD = Outcomes(channels2=CHANNELS_2, channels3=WORKS, channels4=WORKS)


def missing(call: str) -> Outcomes:
    text = f"TypeError: {call} missing 2 required positional arguments: 'receive' and 'send'"
    return Outcomes(channels2=CHANNELS_2, channels3=text, channels4=text)


@proof(bad=missing("URLRouter.__call__()"), good=GOOD)
async def middleware_of_its_own(example: Example) -> str:
    return await hears(websockets(example.load().LanguageMiddleware(routed(echo()))))


@proof(bad=missing("BaseMiddleware.__call__()"), good=GOOD)
async def subclass_of_base_middleware(example: Example) -> str:
    return await hears(websockets(example.load().TenantMiddleware(routed(echo()))))


@proof(bad=missing("URLRouter.__call__()"), good=GOOD)
async def in_a_test(example: Example) -> str:
    await example.load().test_application()
    return WORKS

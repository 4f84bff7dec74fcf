"""A plain function of three arguments in a route, in a test communicator, and right behind a server."""

from __future__ import annotations

from runtime.harness import Example, echo, hears
from runtime.proof import WORKS, Outcomes, proof

CHANNELS_2 = "at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'"
GOOD = Outcomes(channels2=CHANNELS_2, channels3=WORKS, channels4=WORKS)

MISREAD = "TypeError: LanguageMiddleware.__call__() missing 2 required positional arguments: 'receive' and 'send'"
MISREAD_FUNCTION = (
    "TypeError: tenant_middleware.<locals>.middleware() missing 2 required positional arguments: 'receive' and 'send'"
)


@proof(bad=Outcomes(channels2=CHANNELS_2, channels3=MISREAD, channels4=WORKS), good=GOOD)
async def in_a_route(example: Example) -> str:
    return await hears(example.load().routes)


@proof(bad=Outcomes(channels2=CHANNELS_2, channels3=MISREAD_FUNCTION, channels4=MISREAD_FUNCTION), good=GOOD)
async def in_a_test(example: Example) -> str:
    await example.load().test_chat()
    return WORKS


@proof(bad=Outcomes(channels2=CHANNELS_2, channels3=MISREAD, channels4=MISREAD), good=GOOD)
async def behind_daphne(example: Example) -> str:
    return await hears(example.load().LanguageMiddleware(echo()))

"""Middleware that calls what is inside it, and does not wait for it."""

from __future__ import annotations

from runtime.harness import Example, echo, hears, routed, websockets
from runtime.proof import WORKS, Outcomes, proof

DROPPED = "wrong: nothing is sent; RuntimeWarning: coroutine 'URLRouter.__call__' was never awaited"


def on_2(call: str) -> str:
    return f"TypeError: {call} missing 2 required positional arguments: 'receive' and 'send'"


@proof(
    bad=Outcomes(channels2=on_2("LanguageMiddleware.__call__()"), channels3=DROPPED, channels4=DROPPED),
    good=Outcomes(channels2=on_2("LanguageMiddleware.__call__()"), channels3=WORKS, channels4=WORKS),
)
async def returned(example: Example) -> str:
    return await hears(websockets(example.load().LanguageMiddleware(routed(echo()))))


@proof(
    bad=Outcomes(channels2=on_2("middleware()"), channels3=DROPPED, channels4=DROPPED),
    good=Outcomes(channels2=on_2("middleware()"), channels3=WORKS, channels4=WORKS),
)
async def called_as_a_statement(example: Example) -> str:
    return await hears(websockets(example.load().tenant_middleware(routed(echo()))))

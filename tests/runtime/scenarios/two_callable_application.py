"""Applications of two calls, right in a router and inside middleware."""

from __future__ import annotations

from runtime.harness import Example, hears
from runtime.proof import WORKS, Outcomes, proof


def on_2(call: str) -> Outcomes:
    missing = f"TypeError: {call} missing 2 required positional arguments: 'receive' and 'send'"
    return Outcomes(channels2=missing, channels3=WORKS, channels4=WORKS)


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3=WORKS,
        channels4="TypeError: EchoApplication.__init__() takes 2 positional arguments but 4 were given",
    ),
    good=on_2("echo()"),
)
async def in_a_router(example: Example) -> str:
    return await hears(example.load().application, path="/ws/echo/")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: greeting() takes 1 positional argument but 3 were given",
        channels4="TypeError: greeting() takes 1 positional argument but 3 were given",
    ),
    good=on_2("greeting()"),
)
async def in_middleware(example: Example) -> str:
    return await hears(example.load().application, path="/ws/private/")

"""Alice and Bob connect at the same time through middleware that says who they are."""

from __future__ import annotations

import asyncio

from runtime.harness import Browser, Example, telling, websockets
from runtime.proof import WORKS, Outcomes, proof

ON_2 = "TypeError: UserMiddleware.__call__() missing 2 required positional arguments: 'receive' and 'send'"


@proof(
    bad=Outcomes(
        channels2=ON_2,
        channels3="wrong: alice is bob",
        channels4="wrong: alice is bob",
    ),
    good=Outcomes(channels2=ON_2, channels3=WORKS, channels4=WORKS),
)
async def two_connections(example: Example) -> str:
    application = websockets(example.load().UserMiddleware(telling("user")))
    alice, bob = Browser(application, "/ws/chat/?alice"), Browser(application, "/ws/chat/?bob")
    await asyncio.gather(alice.connect(), bob.connect())
    heard = await alice.hear()
    return WORKS if heard == "alice" else f"wrong: alice is {heard}"

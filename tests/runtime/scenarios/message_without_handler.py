"""A browser that says something to a room, and should hear it there."""

from __future__ import annotations

from runtime.harness import Example, application_of, hears, routed
from runtime.proof import WORKS, Outcomes, proof

NO_HANDLER = "ValueError: No handler for message type chat.mesage"


@proof(
    bad=Outcomes(channels2=NO_HANDLER, channels3=NO_HANDLER, channels4=NO_HANDLER),
    good=Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS),
)
async def heard_in_the_room(example: Example) -> str:
    return await hears(routed(application_of(example.load("consumers").ChatConsumer), "ws/<room>/"))

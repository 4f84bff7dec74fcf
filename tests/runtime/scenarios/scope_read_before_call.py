"""Consumers that read their scope while they are made."""

from __future__ import annotations

from runtime.harness import Example, application_of, hears
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS)


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="AttributeError: 'RoomConsumer' object has no attribute 'scope'",
        channels4="AttributeError: 'RoomConsumer' object has no attribute 'scope'",
    ),
    good=GOOD,
)
async def in_init(example: Example) -> str:
    return await hears(application_of(example.load().RoomConsumer), "/ws/chat/")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="AttributeError: 'NewsConsumer' object has no attribute 'scope'",
        channels4="AttributeError: 'NewsConsumer' object has no attribute 'scope'",
    ),
    good=GOOD,
)
async def in_groups(example: Example) -> str:
    return await hears(application_of(example.load().NewsConsumer), "/ws/chat/")

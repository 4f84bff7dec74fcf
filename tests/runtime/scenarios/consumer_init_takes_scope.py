"""Consumers that want the scope when they are made."""

from __future__ import annotations

from runtime.harness import Example, application_of, hears
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS)


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: ChatConsumer.__init__() missing 1 required positional argument: 'scope'",
        channels4="TypeError: ChatConsumer.__init__() missing 1 required positional argument: 'scope'",
    ),
    good=GOOD,
)
async def taken_by_init(example: Example) -> str:
    return await hears(application_of(example.load().ChatConsumer))


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="IndexError: tuple index out of range",
        channels4="IndexError: tuple index out of range",
    ),
    good=GOOD,
)
async def handed_to_the_base(example: Example) -> str:
    return await hears(application_of(example.load().CountingConsumer), "1")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="AttributeError: 'NewsConsumer' object has no attribute 'scope'",
        channels4="AttributeError: 'NewsConsumer' object has no attribute 'scope'",
    ),
    good=Outcomes(
        channels2="TypeError: AsyncConsumer.__init__() missing 1 required positional argument: 'scope'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def made_in_a_test(example: Example) -> str:
    example.load().test_channel()
    return WORKS

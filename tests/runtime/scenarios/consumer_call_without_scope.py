"""A consumer with a ``__call__`` of its own."""

from __future__ import annotations

from runtime.harness import Example, application_of, hears
from runtime.proof import WORKS, Outcomes, proof


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: ChatConsumer.__call__() takes 3 positional arguments but 4 were given",
        channels4="TypeError: ChatConsumer.__call__() takes 3 positional arguments but 4 were given",
    ),
    good=Outcomes(
        channels2="TypeError: ChatConsumer.__call__() missing 1 required positional argument: 'send'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def called(example: Example) -> str:
    return await hears(application_of(example.load().ChatConsumer))

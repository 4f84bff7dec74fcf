"""A consumer that says why it refuses a connection, behind daphne: Channels itself does not look."""

from __future__ import annotations

from runtime.harness import Example, behind_daphne
from runtime.proof import WORKS, Outcomes, proof

REFUSED = "ValueError: Socket has not been accepted, so cannot send over it"


@proof(
    bad=Outcomes(channels2=REFUSED, channels3=REFUSED, channels4=REFUSED),
    good=Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS),
)
async def refused_with_a_reason(example: Example) -> str:
    return behind_daphne(example, "ChatConsumer")

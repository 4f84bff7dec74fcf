"""Two browsers write notes, each on a connection of its own."""

from __future__ import annotations

from runtime.harness import Browser, Example, application_of
from runtime.proof import WORKS, Outcomes, proof

MIXED = "wrong: bob reads 'milk eggs'"


@proof(bad=Outcomes(MIXED, MIXED, MIXED), good=Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS))
async def two_connections(example: Example) -> str:
    application = application_of(example.load().NotesConsumer)
    alice, bob = Browser(application), Browser(application)
    await alice.connect()
    await bob.connect()
    await alice.say("milk")
    await alice.hear()
    await bob.say("eggs")
    heard = await bob.hear()
    return WORKS if heard == "eggs" else f"wrong: bob reads {heard!r}"

"""Two browsers connect to two rooms of the same consumer."""

from __future__ import annotations

from runtime.harness import Browser, Example, NothingSent, application_of
from runtime.proof import WORKS, Outcomes, proof

OVERHEARD = "wrong: bob hears \"alice's secret\" in another room"


@proof(bad=Outcomes(OVERHEARD, OVERHEARD, OVERHEARD), good=Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS))
async def two_rooms(example: Example) -> str:
    application = application_of(example.load().RoomConsumer)
    alice, bob = Browser(application, "/ws/lobby/"), Browser(application, "/ws/kitchen/")
    await alice.connect()
    await bob.connect()
    await alice.say("alice's secret")
    await alice.hear()
    try:
        heard = await bob.hear(patience=0.5)
    except NothingSent:
        return WORKS
    return f"wrong: bob hears {heard!r} in another room"

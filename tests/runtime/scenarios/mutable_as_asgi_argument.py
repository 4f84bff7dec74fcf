"""Two browsers talk to the same route, at the same time."""

from __future__ import annotations

from runtime.harness import Browser, Example
from runtime.proof import WORKS, Outcomes, proof

CHANNELS_2 = "at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'"


@proof(
    bad=Outcomes(
        channels2=CHANNELS_2,
        channels3="wrong: bob hears \"alice's secret hello\"",
        channels4="wrong: bob hears \"alice's secret hello\"",
    ),
    good=Outcomes(channels2=CHANNELS_2, channels3=WORKS, channels4=WORKS),
)
async def two_connections(example: Example) -> str:
    from channels.routing import URLRouter

    application = URLRouter(example.load().websocket_urlpatterns)
    alice, bob = Browser(application), Browser(application)
    await alice.connect()
    await bob.connect()
    await alice.say("alice's secret")
    await alice.hear()
    await bob.say("hello")
    heard = await bob.hear()
    return WORKS if heard == "hello" else f"wrong: bob hears {heard!r}"

"""Alice and Bob connect to the same route, and Alice asks for her letters."""

from __future__ import annotations

from runtime.harness import Browser, Example, NothingSent
from runtime.proof import WORKS, Outcomes, proof


@proof(
    bad=Outcomes(
        channels2="at import: TypeError: AsyncConsumer.__init__() missing 1 required positional argument: 'scope'",
        channels3="wrong: bob hears 'a letter for bob'",
        channels4="wrong: bob hears 'a letter for bob'",
    ),
    good=Outcomes(
        channels2="at import: AttributeError: type object 'InboxConsumer' has no attribute 'as_asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def two_connections(example: Example) -> str:
    from channels.routing import URLRouter

    application = URLRouter(example.load().websocket_urlpatterns)
    alice, bob = Browser(application, "/ws/inbox/", user="alice"), Browser(application, "/ws/inbox/", user="bob")
    await alice.connect()
    await bob.connect()
    await alice.say("my letters, please")
    try:
        return f"wrong: bob hears {await bob.hear(patience=0.2)!r}"
    except NothingSent:
        heard = await alice.hear()
        return WORKS if heard == "a letter for alice" else f"wrong: alice hears {heard!r}"

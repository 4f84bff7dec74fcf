"""A consumer class, and what ``as_asgi()`` makes of it, in every kind of place for an application."""

from __future__ import annotations

from runtime.harness import Example, hears, works_off
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(
    channels2="at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'",
    channels3=WORKS,
    channels4=WORKS,
)


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: AsyncConsumer.__call__() missing 1 required positional argument: 'send'",
        channels4="TypeError: object ChatConsumer can't be used in 'await' expression",
    ),
    good=GOOD,
)
async def in_a_route(example: Example) -> str:
    from channels.routing import URLRouter

    return await hears(URLRouter(example.load().websocket_urlpatterns))


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: object ChatConsumer can't be used in 'await' expression",
        channels4="TypeError: object ChatConsumer can't be used in 'await' expression",
    ),
    good=GOOD,
)
async def in_middleware(example: Example) -> str:
    from channels.routing import URLRouter

    return await hears(URLRouter(example.load().websocket_urlpatterns), path="/ws/private/")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: ThumbnailWorker() takes no arguments",
        channels4="TypeError: ThumbnailWorker() takes no arguments",
    ),
    good=GOOD,
)
async def in_a_worker(example: Example) -> str:
    return await works_off(example.load().workers, "thumbnails", "thumbnail.make")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: AsyncConsumer.__call__() missing 1 required positional argument: 'send'",
        channels4="TypeError: AsyncConsumer.__call__() missing 1 required positional argument: 'send'",
    ),
    good=GOOD,
)
async def in_a_test(example: Example) -> str:
    await example.load().test_chat()
    return WORKS

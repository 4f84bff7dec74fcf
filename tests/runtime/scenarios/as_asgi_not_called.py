"""``as_asgi`` without its call, ``as_asgi()`` of a route, and ``as_wsgi()``."""

from __future__ import annotations

from runtime.harness import Example, hears
from runtime.proof import WORKS, Outcomes, proof

CHANNELS_2 = "at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'"
GOOD = Outcomes(channels2=CHANNELS_2, channels3=WORKS, channels4=WORKS)


async def routed_in(example: Example, module: str, path: str = "/ws/chat/") -> str:
    from channels.routing import URLRouter

    return await hears(URLRouter(example.load(module).websocket_urlpatterns), path=path)


@proof(
    bad=Outcomes(
        channels2=CHANNELS_2,
        channels3="TypeError: AsyncConsumer.as_asgi() takes 1 positional argument but 2 were given",
        channels4="TypeError: AsyncConsumer.as_asgi() takes 1 positional argument but 4 were given",
    ),
    good=GOOD,
)
async def not_called_in_a_route(example: Example) -> str:
    return await routed_in(example, "routing")


@proof(
    bad=Outcomes(
        channels2=CHANNELS_2,
        channels3="TypeError: AsyncConsumer.as_asgi() takes 1 positional argument but 4 were given",
        channels4="TypeError: AsyncConsumer.as_asgi() takes 1 positional argument but 4 were given",
    ),
    good=GOOD,
)
async def not_called_in_middleware(example: Example) -> str:
    return await routed_in(example, "routing", "/ws/private/")


@proof(
    bad=Outcomes(
        channels2=CHANNELS_2,
        channels3="at import: AttributeError: 'URLPattern' object has no attribute 'as_asgi'",
        channels4="at import: AttributeError: 'URLPattern' object has no attribute 'as_asgi'",
    ),
    good=GOOD,
)
async def called_on_the_route(example: Example) -> str:
    return await routed_in(example, "misplaced")


@proof(
    bad=Outcomes(
        channels2="at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_wsgi'",
        channels3="at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_wsgi'",
        channels4="at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_wsgi'",
    ),
    good=GOOD,
)
async def misspelt(example: Example) -> str:
    return await routed_in(example, "misspelt")

"""Middleware of each shape around a consumer, right in a router and inside middleware of Channels."""

from __future__ import annotations

from typing import Any

from runtime.harness import Browser, Example, routed, telling, websockets
from runtime.proof import WORKS, Outcomes, proof

#: Called in two steps by the shim of Channels 3, it calls what is inside it in two steps.
SHIMMED = "TypeError: URLRouter.__call__() missing 2 required positional arguments: 'receive' and 'send'"


def good(call: str) -> Outcomes:
    """Middleware of the new style, which Channels 2 calls with the scope alone."""
    missing = f"TypeError: {call} missing 2 required positional arguments: 'receive' and 'send'"
    return Outcomes(channels2=missing, channels3=WORKS, channels4=WORKS)


async def tells(application: Any, wanted: str) -> str:
    browser = Browser(application, "/ws/chat/?token=secret")
    await browser.connect()
    heard = await browser.hear()
    await browser.leave()
    return WORKS if heard == wanted else f"wrong: the consumer is told {heard}"


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3=SHIMMED,
        channels4="TypeError: TokenMiddleware.__call__() takes 2 positional arguments but 4 were given",
    ),
    good=good("TokenMiddleware.__call__()"),
)
async def class_in_a_router(example: Example) -> str:
    return await tells(websockets(example.load().TokenMiddleware(routed(telling("token")))), "b'secret'")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: TokenMiddleware.__call__() takes 2 positional arguments but 4 were given",
        channels4="TypeError: TokenMiddleware.__call__() takes 2 positional arguments but 4 were given",
    ),
    good=good("TokenMiddleware.__call__()"),
)
async def class_in_middleware(example: Example) -> str:
    from channels.auth import AuthMiddlewareStack

    middleware = example.load().TokenMiddleware(routed(telling("token")))
    return await tells(websockets(AuthMiddlewareStack(middleware)), "b'secret'")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3=SHIMMED,
        channels4="TypeError: language_middleware.<locals>.application() takes 1 positional argument but 3 were given",
    ),
    good=good("application()"),
)
async def function_in_a_router(example: Example) -> str:
    return await tells(websockets(example.load().language_middleware(routed(telling("language")))), "de")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3="TypeError: language_middleware.<locals>.application() takes 1 positional argument but 3 were given",
        channels4="TypeError: language_middleware.<locals>.application() takes 1 positional argument but 3 were given",
    ),
    good=good("application()"),
)
async def function_in_middleware(example: Example) -> str:
    from channels.auth import AuthMiddlewareStack

    middleware = example.load().language_middleware(routed(telling("language")))
    return await tells(websockets(AuthMiddlewareStack(middleware)), "de")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3=SHIMMED,
        channels4="TypeError: TenantMiddleware.__call__() takes 2 positional arguments but 4 were given",
    ),
    good=good("TenantMiddleware.__call__()"),
)
async def subclass_of_base_middleware(example: Example) -> str:
    return await tells(websockets(example.load().TenantMiddleware(routed(telling("tenant")))), "acme")


@proof(
    bad=Outcomes(
        channels2="TypeError: URLRouter.__call__() takes 2 positional arguments but 4 were given",
        channels3=WORKS,
        channels4="TypeError: RegionMiddleware.__call__() takes 2 positional arguments but 4 were given",
    ),
    good=good("RegionMiddleware.__call__()"),
)
async def half_migrated_in_a_router(example: Example) -> str:
    return await tells(websockets(example.load().RegionMiddleware(routed(telling("region")))), "eu")


@proof(
    bad=Outcomes(
        channels2="TypeError: URLRouter.__call__() takes 2 positional arguments but 4 were given",
        channels3="TypeError: RegionMiddleware.__call__() takes 2 positional arguments but 4 were given",
        channels4="TypeError: RegionMiddleware.__call__() takes 2 positional arguments but 4 were given",
    ),
    good=good("RegionMiddleware.__call__()"),
)
async def half_migrated_in_middleware(example: Example) -> str:
    from channels.auth import AuthMiddlewareStack

    middleware = example.load().RegionMiddleware(routed(telling("region")))
    return await tells(websockets(AuthMiddlewareStack(middleware)), "eu")

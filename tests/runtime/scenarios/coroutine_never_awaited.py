"""A consumer that does not wait for what it sends, and a function that is no coroutine and tells a group."""

from __future__ import annotations

from runtime.harness import Browser, Example, application_of, hears
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS)


def dropped(coroutine: str) -> Outcomes:
    """Nothing is sent, on any release, and Python names the coroutine when it goes."""
    return Outcomes(*[f"wrong: nothing is sent; RuntimeWarning: coroutine '{coroutine}' was never awaited"] * 3)


@proof(bad=dropped("AsyncWebsocketConsumer.send"), good=GOOD)
async def in_a_consumer(example: Example) -> str:
    return await hears(application_of(example.load().ChatConsumer))


@proof(bad=dropped("InMemoryChannelLayer.group_send"), good=GOOD)
async def in_sync_code(example: Example) -> str:
    from asgiref.sync import sync_to_async

    module = example.load()
    browser = Browser(application_of(module.ChatConsumer))
    await browser.connect()
    await sync_to_async(module.announce)("hello")
    heard = await browser.hear(patience=1)
    await browser.leave()
    return WORKS if heard == "hello" else f"wrong: the browser hears {heard!r}"

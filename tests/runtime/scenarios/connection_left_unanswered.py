"""A browser without a token, which middleware is to refuse."""

from __future__ import annotations

from runtime.harness import Browser, Example, echo
from runtime.proof import WORKS, Outcomes, proof

NOTHING = "wrong: nothing is sent"


@proof(
    bad=Outcomes(channels2=NOTHING, channels3=NOTHING, channels4=NOTHING),
    good=Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS),
)
async def refused_without_a_token(example: Example) -> str:
    browser = Browser(example.load().TokenMiddleware(echo()))
    return "wrong: the connection is accepted" if await browser.connect() else WORKS

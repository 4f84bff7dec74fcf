"""A page of the address of a WebSocket is asked for: there should be none."""

from __future__ import annotations

from runtime.harness import Example, shows_page
from runtime.proof import WORKS, Outcomes, proof

CALLED = "TypeError: ChatConsumer() missing 2 required positional arguments: 'receive' and 'send'"


@proof(
    bad=Outcomes(
        channels2="at import: AttributeError: type object 'ChatConsumer' has no attribute 'as_asgi'",
        channels3=CALLED,
        channels4=CALLED,
    ),
    good=Outcomes(
        channels2="ModuleNotFoundError: No module named 'django.core.asgi'",
        channels3=WORKS,
        channels4=WORKS,
    ),
)
async def a_page(example: Example) -> str:
    example.load("urls")
    from django.conf import settings
    from django.core.asgi import get_asgi_application

    settings.ROOT_URLCONF = "urls"
    # Django shows a 500, and hides why.
    settings.DEBUG_PROPAGATE_EXCEPTIONS = True
    try:
        seen = await shows_page(get_asgi_application(), "/ws/chat/")
    except TypeError as error:
        # Before Python 3.10 it is the function in as_asgi() that is named.
        raise TypeError(str(error).replace("app()", "ChatConsumer()")) from error
    return WORKS if seen == "wrong: the browser gets a 404" else seen

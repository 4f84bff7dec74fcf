"""
ASGI entry points:

    daphne config.asgi:application         pages and WebSockets
    daphne config.asgi:poll_application    /rooms/, for clients that have to poll
"""
import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
# Sets up Django, which the imports below need.
django_application = get_asgi_application()

from channels.routing import (  # noqa: E402
    ChannelNameRouter,
    ProtocolTypeRouter,
    URLRouter,
)
from django.urls import path, re_path  # noqa: E402

from chat.consumers import LongPollConsumer  # noqa: E402
from chat.middleware import TokenAuthMiddlewareStack  # noqa: E402
from chat.routing import websocket_urlpatterns  # noqa: E402
from chat.workers import ModerationWorker  # noqa: E402

application = ProtocolTypeRouter(
    {
        "http": django_application,
        "websocket": TokenAuthMiddlewareStack(URLRouter(websocket_urlpatterns)),
        "channel": ChannelNameRouter({"moderation": ModerationWorker.as_asgi()}),
    }
)

# Open polls keep a server busy, so they get a process of their own.
poll_application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path(
                    "rooms/<slug:slug>/poll/",
                    TokenAuthMiddlewareStack(LongPollConsumer.as_asgi()),
                ),
                # The other pages under /rooms/
                re_path(r"", django_application),
            ]
        )
    }
)

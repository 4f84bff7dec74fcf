from channels.http import AsgiHandler
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.urls import path, re_path

from chat.consumers import LongPollConsumer
from chat.middleware import TokenAuthMiddlewareStack
from chat.routing import websocket_urlpatterns
from chat.workers import ModerationWorker

application = ProtocolTypeRouter(
    {
        "websocket": TokenAuthMiddlewareStack(URLRouter(websocket_urlpatterns)),
        "channel": ChannelNameRouter({"moderation": ModerationWorker}),
    }
)

# Open polls keep a server busy, so they get a process of their own.
poll_application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path(
                    "rooms/<slug:slug>/poll/",
                    TokenAuthMiddlewareStack(LongPollConsumer),
                ),
                # The other pages under /rooms/
                re_path(r"", AsgiHandler),
            ]
        )
    }
)

from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application
from django.urls import path, re_path

from chat.consumers import ChatConsumer, PresenceConsumer

presence = PresenceConsumer.as_asgi
Chat = ChatConsumer.as_asgi()

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AllowedHostsOriginValidator(
            URLRouter(
                [
                    path("ws/chat/", ChatConsumer.as_asgi()),
                    path("ws/room/", ChatConsumer.as_asgi(groups=("rooms",))),
                    re_path(r"^ws/presence/$", view=presence()),
                    path("ws/member/", AuthMiddlewareStack(Chat)),
                ]
            )
        ),
        "channel": ChannelNameRouter({"chat": ChatConsumer.as_asgi()}),
    }
)

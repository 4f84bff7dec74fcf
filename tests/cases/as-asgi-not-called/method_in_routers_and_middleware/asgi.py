from channels.auth import AuthMiddlewareStack
from channels.consumer import AsyncConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Thumbnails(AsyncConsumer):
    async def generate(self, message):
        pass


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(Thumbnails.as_asgi),  # want: CHN102:41-59 high "call it, Thumbnails.as_asgi()"
        "channel": ChannelNameRouter({"thumbnails": Thumbnails.as_asgi}),  # want: CHN102:52-70 high "call it, Thumbnails.as_asgi()"
    }
)

from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


async def lifespan(scope, receive, send):
    await send({"type": "lifespan.startup.complete"})


websocket_urlpatterns = [path("chat/", ChatConsumer.as_asgi())]
inner = URLRouter(websocket_urlpatterns)

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(URLRouter([path("a/", URLRouter(websocket_urlpatterns)), path("b/", inner)])),
        "lifespan": lifespan,
        "channel": ChannelNameRouter({}),
    }
)

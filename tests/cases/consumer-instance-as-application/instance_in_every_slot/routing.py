from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path, re_path

from . import consumers
from .consumers import ChatConsumer, ThumbnailWorker
from .middleware import TokenMiddleware

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer()),  # want: CHN202 "one ChatConsumer object serves all connections: use ChatConsumer.as_asgi()"
    re_path(r"^ws/news/$", consumers.NewsConsumer(limit=10)),  # want: CHN202:27-59 inference "one NewsConsumer object serves all connections: use consumers.NewsConsumer.as_asgi(limit=10)"
    path("ws/alerts/", view=TokenMiddleware(consumers.NewsConsumer())),  # want: CHN202
]

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(URLRouter(websocket_urlpatterns)),
        # One object for each channel is what as_asgi() gives as well.
        "channel": ChannelNameRouter({"thumbnails": ThumbnailWorker()}),
    }
)

only_chat = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(ChatConsumer()),  # want: CHN202:41-55 inference "use ChatConsumer.as_asgi()"
    }
)

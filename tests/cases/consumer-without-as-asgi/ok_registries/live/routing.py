from .consumers import ChatConsumer, FeedConsumer
from .registry import Registry

registry = Registry()
registry.register("chat/", ChatConsumer.as_asgi())
registry.register(url="feed/", app=FeedConsumer.as_asgi())
registry.name("more/", FeedConsumer.as_asgi())

websocket_urlpatterns = registry.urls

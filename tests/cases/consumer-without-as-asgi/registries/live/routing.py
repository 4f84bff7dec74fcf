from .consumers import ChatConsumer, FeedConsumer
from .registry import Registry

registry = Registry()
registry.register("chat/", ChatConsumer)  # want: CHN101:27-39 "use ChatConsumer.as_asgi()"
registry.register(url="feed/", app=FeedConsumer)  # want: CHN101
registry.name("more/", FeedConsumer)  # want: CHN101

websocket_urlpatterns = registry.urls

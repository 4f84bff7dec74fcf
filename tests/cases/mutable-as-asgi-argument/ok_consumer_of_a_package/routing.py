from django.urls import path
from vendor.consumers import FeedConsumer

websocket_urlpatterns = [path("feed/", FeedConsumer.as_asgi(seen=[]))]

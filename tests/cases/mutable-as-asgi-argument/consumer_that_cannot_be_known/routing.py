from django.urls import path
from vendor.consumers import FeedConsumer

websocket_urlpatterns = [path("feed/", FeedConsumer.as_asgi(seen=[]))]  # want: CHN205:65-67 high "make seen in __init__"

from collections import OrderedDict

from django.urls import path

from .consumers import ChatConsumer, FeedConsumer

CHAT = "chat"
BY_NAME = {CHAT: ChatConsumer, "feed": FeedConsumer}
ORDERED = OrderedDict(chat=ChatConsumer)
FILLED = {}
FILLED[CHAT] = ChatConsumer
FILLED["feed"] = FeedConsumer.as_asgi()

websocket_urlpatterns = [
    path("get/", BY_NAME.get("chat")),  # want: CHN101:17-36
    path("default/", BY_NAME.get("none", FeedConsumer)),  # want: CHN101
    path("name/", BY_NAME[CHAT]),  # want: CHN101
    path("call/", ORDERED["chat"]),  # want: CHN101
    path("filled/", FILLED["chat"]),  # want: CHN101
    path("fine/", FILLED["feed"]),
]

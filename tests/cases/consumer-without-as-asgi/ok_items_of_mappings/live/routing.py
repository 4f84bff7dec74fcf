from collections import OrderedDict

from django.urls import path

from .consumers import ChatConsumer, FeedConsumer

CHAT = "chat"
BY_NAME = {CHAT: ChatConsumer.as_asgi(), "feed": FeedConsumer.as_asgi()}
ORDERED = OrderedDict(chat=ChatConsumer.as_asgi())
FILLED = {}
FILLED[CHAT] = ChatConsumer.as_asgi()
FILLED["feed"] = FeedConsumer.as_asgi()

websocket_urlpatterns = [
    path("get/", BY_NAME.get("chat")),
    path("default/", BY_NAME.get("none", FeedConsumer.as_asgi())),
    path("name/", BY_NAME[CHAT]),
    path("call/", ORDERED["chat"]),
    path("filled/", FILLED["chat"]),
    path("fine/", FILLED["feed"]),
]

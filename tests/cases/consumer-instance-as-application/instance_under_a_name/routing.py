from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class BaseConsumer(AsyncWebsocketConsumer):
    pass


class ChatConsumer(BaseConsumer):
    pass


def make_chat():
    return ChatConsumer()


chat = ChatConsumer()

router = URLRouter(
    [
        path("chat/", chat),  # want: CHN202 "one ChatConsumer object"
        path("rooms/", make_chat()),  # want: CHN202:23-34 high "one ChatConsumer object serves all connections"
    ]
)

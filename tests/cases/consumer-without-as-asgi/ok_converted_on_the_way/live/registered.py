from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

from .consumers import ChatConsumer

BY_NAME = {}
REGISTERED = {}


def register(name):
    def inner(cls):
        REGISTERED[name] = cls
        return cls

    return inner


@register("room")
class RoomConsumer(AsyncWebsocketConsumer):
    pass


@register("page")
class Page:
    pass


def add(name, app):
    BY_NAME[name] = app


add("chat", ChatConsumer)
add("chat", ChatConsumer.as_asgi())


class Builder:
    def __init__(self):
        self.app = None

    def use(self, app):
        self.app = app
        return self


rooms = Builder().use(RoomConsumer)
pages = Builder().use(Page)

websocket_urlpatterns = [
    path("page/", REGISTERED["page"]),
    path("chat/", BY_NAME["chat"]),
    path("rooms/", rooms.app.as_asgi()),
    path("pages/", pages.app),
]

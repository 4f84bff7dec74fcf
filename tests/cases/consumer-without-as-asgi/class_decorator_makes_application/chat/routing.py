from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


def asgi(cls):
    return cls.as_asgi()


@asgi
class ChatConsumer(AsyncWebsocketConsumer):
    pass


application = URLRouter([path("ws/", ChatConsumer)])

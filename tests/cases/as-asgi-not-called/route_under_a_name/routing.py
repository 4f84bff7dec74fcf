from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


route = path("ws/chat/", ChatConsumer.as_asgi())
match = path("ws/chat/", ChatConsumer.as_asgi()).resolve("ws/chat/")
chat = route.as_asgi()  # want: CHN102:7-22 high "a route has no as_asgi()"

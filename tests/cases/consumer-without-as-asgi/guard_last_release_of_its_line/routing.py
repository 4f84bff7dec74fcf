import channels
from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


if channels.__version__ == "3.0.5":
    routes = [path("ws/chat/", ChatConsumer)]  # want: CHN101
elif channels.__version__ >= "3.0.6":
    routes = [path("ws/chat/", ChatConsumer)]

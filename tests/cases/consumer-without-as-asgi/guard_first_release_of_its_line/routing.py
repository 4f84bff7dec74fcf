import channels
from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


if channels.__version__ == "4.0.0":
    routes = [path("ws/chat/", ChatConsumer)]  # want: CHN101
else:
    routes = [path("ws/chat/", ChatConsumer)]

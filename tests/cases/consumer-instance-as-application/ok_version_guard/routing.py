import channels
from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


if channels.__version__ >= "3":
    chat = ChatConsumer.as_asgi()
else:
    chat = ChatConsumer()

websocket_urlpatterns = [path("ws/", chat)]

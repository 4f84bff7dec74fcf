from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from rooms import rooms


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("rooms/", rooms.urls), path("ws/chat/", ChatConsumer.as_asgi())]

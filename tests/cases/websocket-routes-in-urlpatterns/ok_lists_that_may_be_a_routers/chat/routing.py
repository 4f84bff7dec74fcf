from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from sockets import Push


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi()), path("ws/push/", Push)]

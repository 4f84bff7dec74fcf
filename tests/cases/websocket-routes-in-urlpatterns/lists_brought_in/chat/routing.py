from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer.as_asgi()),
    path("ws/talk/", ChatConsumer.as_asgi()),
]
urlpatterns = [path("ws/", ChatConsumer.as_asgi())]

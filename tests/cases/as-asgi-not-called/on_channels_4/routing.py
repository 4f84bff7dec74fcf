from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


websocket_urlpatterns = [path("ws/", ChatConsumer.as_asgi)]  # want: CHN102 "call it"

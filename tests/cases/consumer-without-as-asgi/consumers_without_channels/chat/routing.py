from django.urls import path

from channels_lite.generic.websocket import AsyncWebsocketConsumer

from .consumers import ChatConsumer


class NoteConsumer(AsyncWebsocketConsumer):
    groups = ["notes"]


websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),
    path("ws/notes/", NoteConsumer),
]

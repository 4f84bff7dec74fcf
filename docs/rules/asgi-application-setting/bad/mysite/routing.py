from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)


websocket_urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]

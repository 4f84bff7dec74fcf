from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from pages import PageView


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("", PageView.as_view()), path("ws/chat/", ChatConsumer.as_asgi())]  # want: CHN902

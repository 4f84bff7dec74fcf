from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


def static(prefix):
    return [path(prefix, ChatConsumer.as_asgi())]


urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())] + static("ws/static/")

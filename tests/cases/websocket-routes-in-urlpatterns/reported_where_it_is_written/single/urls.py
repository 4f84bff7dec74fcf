from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from pages import page


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("", page), path("ws/chat/", ChatConsumer.as_asgi())]  # want: CHN902
extra = [path("ws/extra/", ChatConsumer.as_asgi())]

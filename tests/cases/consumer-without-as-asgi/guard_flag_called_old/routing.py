import channels
from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

OLD = channels.__version__ < "3"


class ChatConsumer(AsyncWebsocketConsumer):
    pass


if OLD:
    websocket_urlpatterns = [path("ws/", ChatConsumer)]
else:
    websocket_urlpatterns = [path("ws/", ChatConsumer.as_asgi())]

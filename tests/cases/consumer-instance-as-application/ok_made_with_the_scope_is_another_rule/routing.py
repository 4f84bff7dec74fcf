from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


scope = {"type": "websocket"}
websocket_urlpatterns = [path("ws/", ChatConsumer(scope))]  # want: CHN104:37-56 high "use ChatConsumer.as_asgi() as the application"

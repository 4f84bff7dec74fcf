from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


app_name = "single"
urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]  # want: CHN902
extra = [path("ws/extra/", ChatConsumer.as_asgi())]

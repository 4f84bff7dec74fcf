from channels.generic.websocket import WebsocketConsumer
from django.contrib.auth.decorators import login_required
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


def index(request):
    return None


urlpatterns = [
    path("", login_required(index)),
    path("index/", index),
    path("ws/", ChatConsumer.as_asgi()),  # want: CHN902
]

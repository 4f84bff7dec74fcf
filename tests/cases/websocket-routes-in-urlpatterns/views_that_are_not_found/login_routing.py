from channels.generic.websocket import WebsocketConsumer
from django.contrib.auth import views
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("login/", views.login), path("ws/chat/", ChatConsumer.as_asgi())]  # want: CHN902

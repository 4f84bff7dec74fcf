from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from shop.sites import site


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("admin/", site.urls), path("ws/chat/", ChatConsumer.as_asgi())]  # want: CHN902

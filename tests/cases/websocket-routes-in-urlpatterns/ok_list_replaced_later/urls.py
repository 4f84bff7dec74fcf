from channels.generic.websocket import WebsocketConsumer
from django.contrib import admin
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]
websocket_urlpatterns = urlpatterns
urlpatterns = [path("admin/", admin.site.urls)]

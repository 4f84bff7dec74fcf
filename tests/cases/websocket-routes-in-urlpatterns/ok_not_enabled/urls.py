from channels.generic.websocket import WebsocketConsumer
from django.contrib import admin
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("admin/", admin.site.urls), path("ws/", ChatConsumer.as_asgi())]

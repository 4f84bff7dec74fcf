import channels
from channels.generic.websocket import WebsocketConsumer
from django.contrib import admin
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [path("admin/", admin.site.urls)]
if channels.__version__ >= "3":
    urlpatterns += [path("ws/", ChatConsumer.as_asgi())]  # want: CHN902
else:
    urlpatterns += [path("ws/", ChatConsumer.as_asgi())]

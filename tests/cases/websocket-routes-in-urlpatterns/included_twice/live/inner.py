from django.urls import path

from live.consumers import Chat

inner = [path("", Chat.as_asgi())]

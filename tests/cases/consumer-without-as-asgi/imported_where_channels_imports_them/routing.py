from channels.generic.http import AsyncConsumer as HttpConsumer
from channels.generic.websocket import AsyncConsumer, SyncConsumer
from channels.security.websocket import AsyncWebsocketConsumer
from django.urls import path


class Worker(AsyncConsumer):
    pass


class Plain(SyncConsumer):
    pass


class Poll(HttpConsumer):
    pass


class Chat(AsyncWebsocketConsumer):
    pass


routes = [
    path("worker/", Worker),  # want: CHN101
    path("plain/", Plain),  # want: CHN101
    path("poll/", Poll),  # want: CHN101
    path("chat/", Chat),  # want: CHN101
]

from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


async def websocket(scope, receive, send):
    await AuthMiddlewareStack(ChatConsumer())(scope, receive, send)


class PerConnection:
    async def __call__(self, scope, receive, send):
        router = URLRouter([path("chat/", ChatConsumer())])
        await router(scope, receive, send)

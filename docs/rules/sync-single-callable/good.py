from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)


class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await self.inner(dict(scope, language="de"), receive, send)


routes = URLRouter([path("ws/chat/", LanguageMiddleware(ChatConsumer.as_asgi()))])


def tenant_middleware(inner):
    async def middleware(scope, receive, send):
        await inner(dict(scope, tenant="acme"), receive, send)

    return middleware


async def test_chat():
    communicator = WebsocketCommunicator(tenant_middleware(ChatConsumer.as_asgi()), "/ws/chat/")
    connected, _ = await communicator.connect()
    assert connected

import asyncio

from channels.generic.websocket import AsyncWebsocketConsumer
from channels.middleware import BaseMiddleware
from channels.routing import URLRouter
from django.urls import path


class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await self.inner(dict(scope, language="de"), receive, send)


class TenantMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        await super().__call__(dict(scope, tenant="acme"), receive, send)


class ChatConsumer(AsyncWebsocketConsumer):
    pass


application = URLRouter([path("ws/chat/", ChatConsumer.as_asgi())])


async def test_application():
    received, sent = asyncio.Queue(), asyncio.Queue()
    await received.put({"type": "websocket.connect"})
    scope = {"type": "websocket", "path": "/ws/chat/"}
    task = asyncio.ensure_future(application(scope, received.get, sent.put))
    assert (await sent.get())["type"] == "websocket.accept"
    task.cancel()

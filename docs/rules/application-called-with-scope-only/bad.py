import asyncio

from channels.generic.websocket import AsyncWebsocketConsumer
from channels.middleware import BaseMiddleware
from channels.routing import URLRouter
from django.urls import path


class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        inner = self.inner(dict(scope, language="de"))  # [application-called-with-scope-only]
        await inner(receive, send)  # [application-called-with-scope-only]


class TenantMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        inner = super().__call__(dict(scope, tenant="acme"))  # [application-called-with-scope-only]
        await inner(receive, send)  # [application-called-with-scope-only]


class ChatConsumer(AsyncWebsocketConsumer):
    pass


application = URLRouter([path("ws/chat/", ChatConsumer.as_asgi())])


async def test_application():
    received, sent = asyncio.Queue(), asyncio.Queue()
    await received.put({"type": "websocket.connect"})
    instance = application({"type": "websocket", "path": "/ws/chat/"})  # [application-called-with-scope-only]
    task = asyncio.ensure_future(instance(received.get, sent.put))
    assert (await sent.get())["type"] == "websocket.accept"
    task.cancel()

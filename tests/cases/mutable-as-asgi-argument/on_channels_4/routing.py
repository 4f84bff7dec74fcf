from channels.generic.websocket import AsyncWebsocketConsumer
from channels.middleware import BaseMiddleware
from django.urls import include, path


class ChatConsumer(AsyncWebsocketConsumer):
    rooms = None


class TokenMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.scope = scope  # want: CHN203
        await send({"type": "websocket.accept"})
        inner = self.inner(self.scope)  # want: CHN107
        await inner(receive, send)  # want: CHN107


class LocaleMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)  # want: CHN204


websocket_urlpatterns = [
    path("ws/", ChatConsumer.as_asgi(rooms=[])),  # want: CHN205
    path("ws/one/", TokenMiddleware(ChatConsumer())),  # want: CHN202
    path("ws/more/", include("more.routing")),  # want: CHN111
]

from channels.generic.websocket import AsyncWebsocketConsumer
from channels.middleware import BaseMiddleware
from django.urls import include, path


class ChatConsumer(AsyncWebsocketConsumer):
    rooms = None


class TokenMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.scope = scope  # want: CHN203:8-18 high "keep it in a local variable or in the scope"
        await send({"type": "websocket.accept"})
        inner = self.inner(self.scope)  # want: CHN107
        await inner(receive, send)  # want: CHN107:14-34 high "call the application once, with (scope, receive, send)"


class LocaleMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)  # want: CHN204


websocket_urlpatterns = [
    path("ws/", ChatConsumer.as_asgi(rooms=[])),  # want: CHN205:43-45 high "make rooms in __init__"
    path("ws/one/", TokenMiddleware(ChatConsumer())),  # want: CHN202
    path("ws/more/", include("more.routing")),  # want: CHN111:21-44 high "use a nested URLRouter([...])"
]

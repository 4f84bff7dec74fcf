from channels.auth import AuthMiddleware
from channels.generic.http import AsyncHttpConsumer
from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer


class Logged(AsyncWebsocketConsumer):
    async def websocket_connect(self, message):
        super().websocket_connect(message)  # want: CHN206:8-42 high "super().websocket_connect(...) is never awaited, so it never runs: write await super().websocket_connect(...)"

    async def disconnect(self, code):
        super(Logged, self).disconnect(code)  # want: CHN206

    async def dispatch(self, message):
        print(message["type"])
        AsyncWebsocketConsumer.dispatch(self, message)  # want: CHN206


class Counted(AsyncJsonWebsocketConsumer):
    async def dispatch(self, message):
        return super().dispatch(message)  # want: CHN206:15-40

    async def connect(self):
        if self.scope["user"].is_anonymous:
            return self.close()  # want: CHN206
        return await self.accept()


class Stream(AsyncHttpConsumer):
    async def handle(self, body):
        self.send_headers(headers=[(b"Content-Type", b"text/event-stream")])  # want: CHN206
        await self.send_body(b"", more_body=True)
        self.send_response(200, b"done") if body else self.send_response(204, b"")  # want: CHN206:8-40, CHN206:54-82


class TokenAuth(AuthMiddleware):
    async def resolve_scope(self, scope):
        super().resolve_scope(scope)  # want: CHN206

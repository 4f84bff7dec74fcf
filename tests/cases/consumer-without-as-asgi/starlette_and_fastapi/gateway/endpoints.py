from starlette.endpoints import WebSocketEndpoint
from starlette.types import Receive, Scope, Send


class ChatConsumer(WebSocketEndpoint):
    encoding = "text"

    async def on_receive(self, websocket, data):
        await websocket.send_text(data)


class RawConsumer:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)

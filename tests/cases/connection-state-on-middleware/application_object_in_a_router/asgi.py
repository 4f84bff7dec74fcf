from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Echo:
    async def __call__(self, scope, receive, send):
        self.send = send  # want: CHN203:8-17 high "self.send is shared by all connections: keep it in a local variable or in the scope"
        message = await receive()
        await self.answer(message)

    async def answer(self, message):
        await self.send({"type": "websocket.send", "text": message.get("text", "")})


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": Echo()})

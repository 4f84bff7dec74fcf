from channels.generic.http import AsyncHttpConsumer
from channels.http import AsgiRequest  # [channels-asgi-handler]


class EventsConsumer(AsyncHttpConsumer):
    async def handle(self, body):
        request = AsgiRequest(self.scope, body)  # [channels-asgi-handler]
        await self.send_response(200, request.GET["since"].encode())

import io

from channels.generic.http import AsyncHttpConsumer
from django.core.handlers.asgi import ASGIRequest


class EventsConsumer(AsyncHttpConsumer):
    async def handle(self, body):
        request = ASGIRequest(self.scope, io.BytesIO(body))
        await self.send_response(200, request.GET["since"].encode())

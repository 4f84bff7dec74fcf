import io

from channels.generic.http import AsyncHttpConsumer
from channels.http import AsgiRequest  # want: CHN302 "AsgiRequest"

from .streams import authorise


class EventStreamConsumer(AsyncHttpConsumer):
    async def handle(self, body):
        request = AsgiRequest(self.scope, io.BytesIO(body))  # want: CHN302 "AsgiRequest"
        if not await authorise(request):
            await self.send_response(403, b"")
            return
        await self.send_headers(headers=[(b"Content-Type", b"text/event-stream")])
        await self.send_body(b"event: open\n\n", more_body=True)

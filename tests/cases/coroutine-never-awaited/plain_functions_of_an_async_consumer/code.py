from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer


class TicketConsumer(AsyncJsonWebsocketConsumer):
    def connect(self):
        self.accept()  # want: CHN206:8-21 high "self.accept(...) is never awaited, so it never runs: await it in an async def, or in a thread write async_to_sync(self.accept)(...)"

    def fail(self, reason):
        self.send_json({"error": reason})  # want: CHN206

    @database_sync_to_async
    def close_ticket(self, ticket):
        ticket.close()
        self.send_json({"closed": ticket.pk})  # want: CHN206:8-45 high "self.send_json(...) is never awaited, so it never runs: write async_to_sync(self.send_json)(...)"

    async def receive_json(self, content, **kwargs):
        def tell(position):
            self.send_json({"position": position})  # want: CHN206 "in a thread write"

        await watch(content["ticket"], tell)


async def watch(ticket, tell):
    tell(ticket.position)

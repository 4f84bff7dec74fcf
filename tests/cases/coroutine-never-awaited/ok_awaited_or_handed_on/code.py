import asyncio
import functools

from asgiref.sync import async_to_sync
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.layers import get_channel_layer


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await super().connect()
        await asyncio.gather(
            self.channel_layer.group_add("a", self.channel_name),
            self.channel_layer.group_add("b", self.channel_name),
        )
        await asyncio.wait_for(self.accept(), timeout=1)
        asyncio.create_task(self.watch())
        self.task = asyncio.ensure_future(self.send("hello"))
        self.loop.call_later(5, lambda: asyncio.ensure_future(self.close()))

    async def watch(self):
        pending = [self.send(str(number)) for number in range(3)]
        await asyncio.gather(*pending)
        closing = self.close()
        await closing

    def later(self):
        return self.send("later")

    async def chat_message(self, event):
        return self.send(event["text"])

    async def receive(self, text_data=None, bytes_data=None):
        sends = []
        sends.append(self.send(text_data))
        await asyncio.wait(sends)
        functools.partial(self.send, text_data)
        self.close
        async_to_sync(self.close)
        await (self.send("yes") if text_data else self.send("no"))
        text_data and await self.send(text_data)

    async def encode_json(self, content):
        return self.later()


def notify():
    layer = get_channel_layer()
    async_to_sync(layer.group_send)("users", {"type": "notice"})
    asyncio.run(layer.group_send("users", {"type": "notice"}))
    asyncio.get_event_loop().run_until_complete(layer.group_send("users", {"type": "notice"}))
    layer.valid_group_name("users")

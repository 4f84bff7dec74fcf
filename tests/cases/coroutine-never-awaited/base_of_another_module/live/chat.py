from .bases import BaseSocket


class Chat(BaseSocket):
    def later(self, texts):
        self.send_all(texts)  # want: CHN206:8-28 inference "self.send_all(...) is never awaited, so it never runs: await it in an async def, or in a thread write async_to_sync(self.send_all)(...)"

    async def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)  # want: CHN206:8-28 inference "self.send(...) is never awaited, so it never runs: write await self.send(...)"

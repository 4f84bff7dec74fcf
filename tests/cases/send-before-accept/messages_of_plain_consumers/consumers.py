from channels.consumer import AsyncConsumer, SyncConsumer


class EchoConsumer(AsyncConsumer):
    async def websocket_connect(self, event):
        await self.send({"type": "websocket.send", "text": "hello"})  # want: CHN802:14-68 high "self.send(...) runs before"
        await self.send({"type": "websocket.accept"})


class RefusingConsumer(SyncConsumer):
    def websocket_connect(self, event):
        if not self.scope["user"].is_staff:
            self.send({"type": "websocket.send", "text": "no"})  # want: CHN802
            self.send({"type": "websocket.close"})
            return
        self.send({"type": "websocket.accept"})
        self.send({"type": "websocket.send", "text": "yes"})

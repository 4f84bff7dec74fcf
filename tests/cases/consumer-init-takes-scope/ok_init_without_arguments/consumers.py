from channels.consumer import SyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer, WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def __init__(self):
        super().__init__()
        self.room = None


class MailWorker(SyncConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__()
        self.sent = 0


class TerminalConsumer(AsyncWebsocketConsumer):
    def __init__(self, shell="/bin/sh", **kwargs):
        AsyncWebsocketConsumer.__init__(self)
        self.shell = shell

    async def connect(self):
        self.user = self.scope["user"]
        await self.accept()

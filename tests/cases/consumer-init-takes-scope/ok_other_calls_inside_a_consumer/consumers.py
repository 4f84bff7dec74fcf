from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Permissions(dict):
    def __init__(self, scope):
        super().__init__(scope["permissions"])


class DocumentConsumer(AsyncJsonWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.make_permissions = Permissions

    async def connect(self):
        permissions = self.make_permissions(self.scope)
        document = await self.load(self.scope)
        if document.readable(permissions):
            await super().connect()

    @database_sync_to_async
    def load(self, scope):
        from documents.models import Document

        return Document.objects.get(pk=scope["url_route"]["kwargs"]["pk"])

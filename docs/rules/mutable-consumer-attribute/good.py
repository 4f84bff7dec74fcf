from channels.generic.websocket import AsyncWebsocketConsumer


class NotesConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.notes = []

    async def receive(self, text_data=None, bytes_data=None):
        self.notes.append(text_data)
        await self.send(" ".join(self.notes))

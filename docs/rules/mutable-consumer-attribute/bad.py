from channels.generic.websocket import AsyncWebsocketConsumer


class NotesConsumer(AsyncWebsocketConsumer):
    notes = []  # [mutable-consumer-attribute]

    async def receive(self, text_data=None, bytes_data=None):
        self.notes.append(text_data)
        await self.send(" ".join(self.notes))

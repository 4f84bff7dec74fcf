from channels.generic.websocket import AsyncWebsocketConsumer
from mongoengine import Document
from tortoise.models import Model

from .documents import Note


class Entry(Document):
    pass


class Row(Model):
    pass


class Cache:
    objects = {}

    def save(self):
        self.objects[id(self)] = self


class NoteConsumer(AsyncWebsocketConsumer):
    model = None

    async def connect(self):
        self.note = Note.objects.get(pk=1)
        self.entry = Entry.objects.first()
        self.row = await Row.objects.get(pk=1)
        self.cached = Cache.objects.get("note")
        Cache().save()
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        self.note.save()
        self.scope["session"].save()
        self.model.objects.get(pk=text_data)
        self.scope["user"].messages.create(text=text_data)
        for document in Entry.objects.all():
            await self.send(str(document))

from channels.generic.websocket import AsyncWebsocketConsumer
from django.views import View
from somewhere import Mixin


class ChatConsumer(AsyncWebsocketConsumer):
    messages = []
    rooms: set
    total = 0
    handlers = {"join": "on_join"}
    names = ("a", "b")

    async def connect(self):
        self.messages = []
        self.rooms = set()
        self.total += 1
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        self.messages.append(text_data)
        self.rooms.add(text_data)
        print(self.handlers.get(text_data), self.handlers["join"])
        found = {}
        found[text_data] = list(self.names)
        found.update(self.handlers)


class Later(ChatConsumer):
    history = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.history = list(self.history)

    async def receive(self, text_data=None, bytes_data=None):
        self.history.append(text_data)


class Mixed(Mixin, AsyncWebsocketConsumer):
    history = []

    async def receive(self, text_data=None, bytes_data=None):
        self.history.append(text_data)


class Page(View):
    visits = []

    def get(self, request):
        self.visits.append(request)

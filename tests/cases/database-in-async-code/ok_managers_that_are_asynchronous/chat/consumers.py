from channels.consumer import AsyncConsumer

from chat.models import Lobby, Room


class Worker(AsyncConsumer):
    async def tidy(self, message):
        room = await Room.objects.get(name=message["name"])
        rooms = await Room.objects.filter(name=message["name"])
        await Lobby.objects.get(name=message["name"])
        empty = Room(name="empty")
        await empty.save()
        return room, rooms

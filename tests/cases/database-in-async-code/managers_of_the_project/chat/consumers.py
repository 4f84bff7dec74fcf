from channels.consumer import AsyncConsumer

from chat.models import Account, Lobby, Room


class Worker(AsyncConsumer):
    async def tidy(self, message):
        Room.objects.filter(name=message["name"]).delete()  # want: CHN803 inference
        Lobby.objects.get(name=message["name"])  # want: CHN803
        Account.objects.create_user(message["name"])  # want: CHN803
        async def later():
            return Room.objects.count()  # want: CHN803
        await later()

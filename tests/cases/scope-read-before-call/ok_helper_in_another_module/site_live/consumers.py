from .base import RoomBase


class RoomConsumer(RoomBase):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.label = self.title()

    async def connect(self):
        self.room = self.room_name()
        await self.accept()


class LobbyConsumer(RoomBase):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.prepare()

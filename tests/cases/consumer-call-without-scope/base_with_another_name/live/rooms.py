from .base import LiveSocket


class RoomSocket(LiveSocket):
    async def __call__(self, receive, send):  # want: CHN105
        await super().__call__(receive, send)

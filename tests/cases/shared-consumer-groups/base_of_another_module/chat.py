from .base import Base


class Chat(Base):
    groups = ["all"]  # want: CHN208:13-20 inference "all connections share this list, and join what it names: make self.groups in __init__"

    async def join(self, room):
        self.groups.insert(0, room)

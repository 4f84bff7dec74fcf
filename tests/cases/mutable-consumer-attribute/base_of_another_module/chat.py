from .base import Base


class Chat(Base):
    users = []  # want: CHN904:12-14 inference "users is shared by all connections of the process: make it in __init__, or write Chat.users if that is meant"

    async def join(self, user):
        self.users.append(user)

from channels.generic.websocket import AsyncWebsocketConsumer


class HistoryConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.names = await self.read_names()
        for name in self.names:
            await self.send(name)  # want: CHN802
        with open("motd") as file:
            await self.send(file.read())  # want: CHN802
        await self.accept()

    async def read_names(self):
        await self.join("names")
        return ["a", self.title]

    async def join(self, group):
        await self.channel_layer.group_add(group, self.channel_name)

    @property
    def title(self):
        return self.scope["path"]


class StaffConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        user = self.scope["user"]
        if user.is_staff:
            await self.accept()
        await self.report(user)
        if not user.is_staff:
            await self.close()

    async def report(self, user):
        await self.send(user.username)


class LateConsumer(AsyncWebsocketConsumer):
    groups = ["late"]

    async def connect(self):
        def name():
            return "late"

        await self.send(name())  # want: CHN802
        await super().connect()
        await self.accept()

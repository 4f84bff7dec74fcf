from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer, WebsocketConsumer


class GreetingConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept(subprotocol="chat")
        await self.send("hello")


class EitherConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        if self.scope["subprotocols"]:
            await self.accept(self.scope["subprotocols"][0])
        else:
            await self.accept()
        await self.send_json({"hello": "there"})


class SuperConsumer(WebsocketConsumer):
    def connect(self):
        super().connect()
        self.send("hello")
        if False:
            self.accept()


class TryingConsumer(WebsocketConsumer):
    def connect(self):
        try:
            self.accept()
            self.user = self.scope["user"]
        except KeyError:
            self.send("nobody")
            self.close()


class AgainConsumer(WebsocketConsumer):
    def connect(self):
        for number in range(3):
            if number:
                self.send(str(number))
            else:
                self.accept()

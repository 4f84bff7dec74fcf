from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Quotes(AsyncJsonWebsocketConsumer):
    pass


class Objects(AsyncJsonWebsocketConsumer):
    streams = {"quotes": Quotes}

    async def connect(self):
        self.children = {}
        for name, stream in self.streams.items():
            self.children[name] = stream(self.scope)
            self.children[name].send_json = self.send_json


class OneObject(AsyncJsonWebsocketConsumer):
    streams = {"quotes": Quotes}

    async def connect(self):
        for stream in self.streams.values():
            child = stream(self.scope)
            child.base_send = self.base_send
            await child.connect()


class Applications(AsyncJsonWebsocketConsumer):
    streams = {"quotes": Quotes}  # want: CHN101

    async def connect(self):
        self.children = {}
        for name, stream in self.streams.items():
            self.children[name] = stream(self.scope)

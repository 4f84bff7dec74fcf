from functools import partial

from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Demultiplexer(AsyncJsonWebsocketConsumer):
    applications = {}
    titles = {}

    async def start(self, loop):
        for stream, application in self.applications.items():
            instance = application(self.scope)
            loop.create_task(instance(self.receive_from(stream), partial(self.send_to, stream)))
        for title in self.titles.values():
            print(title.strip("."))
        for name, value in self.scope["session"].items():
            print(name, value)
        for setup in self.titles.values():
            setup(loop)
        for stream in sorted(self.applications):
            print(stream)
        for name in dir(self):
            print(name)

"""Serves a channels application to an IRC network."""

import asyncio


class Server:
    def __init__(self, loop, application):
        self.loop = loop
        self.application = application

    def start(self, scope):
        instance = self.application(scope=scope)  # want: CHN107 "self.application is called with the scope alone"
        self.queue = asyncio.Queue()
        self.task = self.loop.create_task(instance(receive=self.queue.get, send=self.handle))  # want: CHN107 "second"

    async def handle(self, message):
        print(message)


async def serve(application, scope, receive, send):
    await application(scope)(receive, send)  # want: CHN107

from contextlib import asynccontextmanager

from channels.testing import WebsocketCommunicator


@asynccontextmanager
async def connected(app, path="/ws/"):
    communicator = WebsocketCommunicator(app, path)
    await communicator.connect()
    yield communicator
    await communicator.disconnect()


class Connected:
    def __init__(self, app):
        self.app = app

    async def __aenter__(self):
        self.communicator = WebsocketCommunicator(self.app, "/")
        return self.communicator

    async def __aexit__(self, *error):
        await self.communicator.disconnect()


class UserCommunicator(WebsocketCommunicator):
    def __init__(self, user, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.scope["user"] = user


class SocketTestCase:
    consumer = None

    def get_application(self):
        return self.consumer

    def communicator(self):
        return WebsocketCommunicator(self.get_application(), "/")

from channels.testing import WebsocketCommunicator


class SocketTestCase:
    application = None
    path = "/"

    async def connect(self):
        communicator = WebsocketCommunicator(self.application, self.path)
        return await communicator.connect()

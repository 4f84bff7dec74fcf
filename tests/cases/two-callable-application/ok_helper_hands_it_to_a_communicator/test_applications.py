from channels.testing import WebsocketCommunicator


class Echo:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept"})


class UserCommunicator(WebsocketCommunicator):
    def __init__(self, app, path, user):
        super().__init__(app, path)
        self.scope["user"] = user


async def connect(application, path="/"):
    communicator = WebsocketCommunicator(application, path)
    assert await communicator.connect()


async def test_echo():
    await connect(Echo)
    UserCommunicator(Echo, "/", None)

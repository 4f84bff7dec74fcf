from channels.testing import ApplicationCommunicator, WebsocketCommunicator


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept"})


def simple(scope):
    async def inner(receive, send):
        await send({"type": "websocket.accept"})

    return inner


async def test_echo():
    assert await WebsocketCommunicator(EchoApp, "/").connect()
    await ApplicationCommunicator(simple, {"type": "websocket"}).receive_output()

import functools

from channels.testing import WebsocketCommunicator


class Echo:
    def __call__(self, scope, receive, send):  # want: CHN108:4-16 high "use async def __call__(self, scope, receive, send)"
        return self.run(scope, receive, send)

    async def run(self, scope, receive, send):
        await send({"type": "websocket.accept"})


def tagged(tag, scope, receive, send):  # want: CHN108:0-10 high "use async def tagged(scope, receive, send)"
    return Echo().run(scope, receive, send)


async def connect(application):
    assert await WebsocketCommunicator(application, "/").connect()


async def test_echo():
    await connect(Echo())
    await connect(functools.partial(tagged, "x"))

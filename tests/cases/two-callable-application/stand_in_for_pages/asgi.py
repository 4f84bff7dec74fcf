from channels.routing import ProtocolTypeRouter, URLRouter


class NoPages:
    def __init__(self, *args, **kwargs):
        pass

    async def __call__(self, receive, send):
        raise ValueError("no pages here")


class Refuse:
    def __init__(self, *args):
        self.args = args

    async def __call__(self, scope, receive, send):
        await send({"type": "websocket.close"})


application = ProtocolTypeRouter({"http": NoPages, "websocket": URLRouter([])})  # want: CHN303:42-49 high "NoPages takes two calls: use an async def of (scope, receive, send)"
other = ProtocolTypeRouter({"http": Refuse(), "websocket": URLRouter([])})

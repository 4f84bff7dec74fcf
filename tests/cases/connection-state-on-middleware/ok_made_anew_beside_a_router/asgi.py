from channels.routing import ProtocolTypeRouter, URLRouter


class Session:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        self.user = scope["user"]
        await self.app(scope, receive, send)
        print(self.user)


async def serve(scope, receive, send):
    await Session(application)(scope, receive, send)


application = ProtocolTypeRouter({"http": None, "websocket": URLRouter([])})

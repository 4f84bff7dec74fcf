from channels.generic.websocket import AsyncWebsocketConsumer


async def drive(application, scope, receive, send):
    await application(scope, receive, send)


async def run(app, scope, receive, send):
    await drive(app, scope, receive, send)


class Server:
    def __init__(self, application, name):
        self.application = application
        self.name = name

    async def accept(self, scope, receive, send):
        await drive(self.application, scope, receive, send)

    def describe(self):
        return self.name


class Quiet(AsyncWebsocketConsumer):
    pass


application = Quiet.as_asgi()

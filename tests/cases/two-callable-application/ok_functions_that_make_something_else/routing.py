from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from elsewhere import Application


class Gateway(Application):
    pass


class Command:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, scope, receive, send):
        await send(await receive())


def gateway(scope):
    return Gateway(scope)


def command(scope):
    return Command(scope)


application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "channel": ChannelNameRouter({"gateway": gateway, "command": command})}
)

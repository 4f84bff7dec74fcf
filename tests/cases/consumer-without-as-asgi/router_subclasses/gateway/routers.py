from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter


class LoggingProtocolRouter(ProtocolTypeRouter):
    async def __call__(self, scope, receive, send):
        print("connection", scope["type"])
        return await super().__call__(scope, receive, send)


class WorkerRouter(ChannelNameRouter):
    """Channels that `manage.py runworker` listens on."""


class VersionedURLRouter(URLRouter):
    version = "v1"

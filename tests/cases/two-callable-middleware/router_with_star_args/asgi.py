from channels.generic.websocket import WebsocketConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path


class Chat(WebsocketConsumer):
    pass


class EitherWay(ProtocolTypeRouter):
    def __call__(self, scope, *args):  # want: CHN103 "use async def __call__(self, scope, receive, send)"
        handler = self.application_mapping[scope["type"]](scope)
        return handler(*args) if args else handler


class Logged(ChannelNameRouter):
    def __call__(self, scope, *rest):  # want: CHN103
        print(scope["channel"])
        return super().__call__(scope)


class HandsOn(ProtocolTypeRouter):
    async def __call__(self, scope, *args):
        return await super().__call__(scope, *args)


class HandsAllOn(ProtocolTypeRouter):
    async def __call__(self, *args):
        return await super().__call__(*args)


class ByProtocol(ProtocolTypeRouter):
    async def __call__(self, scope, *args):
        self.log(scope)
        return await self.application_mapping[scope["type"]](scope, *args)

    def log(self, scope):
        print(scope["type"])


application = EitherWay({"http": get_asgi_application(), "websocket": URLRouter([path("", Chat.as_asgi())])})

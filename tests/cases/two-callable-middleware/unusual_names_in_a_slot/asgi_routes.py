from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import re_path


class EchoConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data)


def tag_connection(wrapped):
    def tagged(connection):  # want: CHN103
        return wrapped(dict(connection, tag="edge"))

    return tagged


class Numbered:
    def __init__(self, next_step):
        self.next_step = next_step

    def __call__(self, connection):  # want: CHN103 "Numbered"
        connection["number"] = id(connection)
        return self.next_step(connection)


routes = URLRouter([re_path(r"^echo/$", EchoConsumer.as_asgi())])

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": tag_connection(AuthMiddlewareStack(Numbered(routes))),
    }
)

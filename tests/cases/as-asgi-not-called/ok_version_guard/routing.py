import channels
from channels.generic.websocket import WebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class EchoConsumer(WebsocketConsumer):
    pass


if int(channels.__version__.split(".")[0]) < 3:
    EchoConsumer.as_asgi = EchoConsumer
    router = URLRouter([path("echo/", EchoConsumer.as_asgi)])
    old = path("echo/", EchoConsumer).as_asgi()
else:
    router = URLRouter([path("echo/", EchoConsumer.as_asgi())])

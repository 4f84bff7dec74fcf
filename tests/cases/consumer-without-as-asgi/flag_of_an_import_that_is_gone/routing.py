from channels.generic.websocket import WebsocketConsumer
from channels.routing import URLRouter
from django.urls import path

try:
    from channels.http import AsgiHandler
    OLD = True
except ImportError:
    OLD = False


class Chat(WebsocketConsumer):
    pass


router = URLRouter([path("", Chat if OLD else Chat.as_asgi()), path("", Chat)])  # want: CHN101:72-76

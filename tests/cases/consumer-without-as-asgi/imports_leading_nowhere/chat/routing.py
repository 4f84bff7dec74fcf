from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter
from channels.sockets import FramedConsumer
from django.urls import path

from ...elsewhere.consumers import ChatConsumer
from . import absent
from .consumers import LobbyConsumer, MissingSocket
from .nowhere import *

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),
    path("ws/lobby/", LobbyConsumer),
    path("ws/missing/", MissingSocket),
    path("ws/absent/", absent.RoomConsumer),
    path("ws/star/", AuthMiddlewareStack(RoomConsumer)),
]
workers = ChannelNameRouter({"frames": FramedConsumer})

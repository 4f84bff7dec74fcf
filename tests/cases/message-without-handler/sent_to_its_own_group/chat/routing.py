from channels.routing import URLRouter
from django.urls import path, re_path

from . import consumers
from .consumers import LobbyConsumer, OldConsumer, SyncConsumer

application = URLRouter(
    [
        path("ws/chat/<room>/", consumers.ChatConsumer.as_asgi()),
        re_path(r"^ws/lobby/$", LobbyConsumer.as_asgi()),
        path("ws/sync/", SyncConsumer.as_asgi()),
        path("ws/old/", OldConsumer.as_asgi()),
    ]
)

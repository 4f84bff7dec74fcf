from django.urls import path
from channels.routing import *
from consumer.sockets import *
from consumer.executors import *

ws_router = URLRouter(
    [
        path("ws/exec/<str:token>/", CommandRunner),  # want: CHN101 "CommandRunner"
        path("ws/chat/", ChatConsumer),  # want: CHN101 "ChatConsumer"
    ]
)

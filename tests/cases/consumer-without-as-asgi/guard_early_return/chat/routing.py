import channels
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

channels_major = int(channels.__version__.split(".")[0])


def get_routes():
    if channels_major < 3:
        return [path("ws/chat/", ChatConsumer)]
    return [path("ws/chat/", ChatConsumer.as_asgi())]


def get_presence_routes():
    if channels_major >= 3:
        return [path("ws/presence/", PresenceConsumer.as_asgi())]
    return [path("ws/presence/", PresenceConsumer)]

from django.urls import path

from .consumers import ChatConsumer


def migrate():
    global ChatConsumer
    ChatConsumer = ChatConsumer.as_asgi()


def routes():
    return [path("ws/", ChatConsumer)]

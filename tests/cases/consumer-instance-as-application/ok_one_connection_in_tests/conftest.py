from channels.routing import URLRouter
from django.urls import path

from .test_consumers import EchoConsumer


def application():
    return URLRouter([path("echo/", EchoConsumer())])

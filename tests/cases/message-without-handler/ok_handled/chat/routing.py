from channels.routing import URLRouter
from django.urls import path

from .consumers import ChatConsumer, TableConsumer

application = URLRouter([path("ws/chat/", ChatConsumer.as_asgi()), path("ws/table/", TableConsumer.as_asgi())])

from channels.routing import URLRouter
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer


def choose(application=ChatConsumer):
    return application


websocket_urlpatterns = [
    path("ws/a/", choose(PresenceConsumer.as_asgi())),
]
application = URLRouter(websocket_urlpatterns)

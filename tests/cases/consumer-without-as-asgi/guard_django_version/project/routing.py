import django
from channels.routing import URLRouter
from django.urls import path

from chat.consumers import ChatConsumer, PresenceConsumer

if django.VERSION >= (3, 0):
    routes = [path("ws/chat/", ChatConsumer.as_asgi())]
else:
    routes = [path("ws/chat/", ChatConsumer)]

if django.VERSION[0] < 3:
    presence = PresenceConsumer
else:
    presence = PresenceConsumer.as_asgi()

router = URLRouter(routes + [path("ws/presence/", presence)])

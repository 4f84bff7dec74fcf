from channels.routing import URLRouter
from django.urls import path

from chat.consumers import ChatConsumer, PresenceConsumer

ROUTES = [("ws/chat/", ChatConsumer), ("ws/presence/", PresenceConsumer)]
APPLICATIONS = {name: consumer.as_asgi() for name, consumer in ROUTES}

extra = []
for name, consumer in ROUTES:
    consumer = consumer.as_asgi()
    extra.append(path(f"extra/{name}", consumer))

router = URLRouter(
    [path(name, consumer.as_asgi()) for name, consumer in ROUTES]
    + [path(f"again/{name}", application) for name, application in APPLICATIONS.items()]
    + extra
)

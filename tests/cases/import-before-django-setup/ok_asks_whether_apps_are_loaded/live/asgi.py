import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

import django
from django.apps import apps

if not apps.ready:
    django.setup()

import shop.models  # noqa: E402

websocket_urlpatterns = []

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})

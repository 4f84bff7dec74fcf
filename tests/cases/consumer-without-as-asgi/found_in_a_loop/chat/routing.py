from django.conf import settings
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

application = PresenceConsumer.as_asgi()
for name in settings.FEATURES:
    if name == "chat":
        application = ChatConsumer
        break

websocket_urlpatterns = [path("ws/", application)]  # want: CHN101

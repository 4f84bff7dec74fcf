from django.urls import path

from .compat import as_application, is_channels_3
from .consumers import ChatConsumer, PresenceConsumer

if is_channels_3():
    presence = PresenceConsumer.as_asgi()
else:
    presence = PresenceConsumer

websocket_urlpatterns = [
    path("ws/chat/", as_application(ChatConsumer)),
    path("ws/presence/", presence),
]

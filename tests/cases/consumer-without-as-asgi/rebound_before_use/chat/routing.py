from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

ChatConsumer = ChatConsumer.as_asgi()
Presence = PresenceConsumer
Presence = Presence.as_asgi()

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),
    path("ws/presence/", Presence),
]

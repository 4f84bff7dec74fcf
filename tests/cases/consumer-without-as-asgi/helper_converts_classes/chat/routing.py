from core.routing import any_ws, application_for, ws
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [
    ws("ws/chat/", ChatConsumer),
    any_ws("ws/presence/", PresenceConsumer),
    path("ws/room/", application_for(ChatConsumer)),
]

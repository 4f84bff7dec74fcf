from django.urls import path

from chat import consumers

NAMES = {"chat": "ChatConsumer", "presence": "PresenceConsumer"}

websocket_urlpatterns = [
    path("ws/chat/", getattr(consumers.ChatConsumer, "as_asgi")()),
    path("ws/lobby/", getattr(consumers, "ChatConsumer").as_asgi()),
]

for route, name in NAMES.items():
    websocket_urlpatterns.append(path(f"ws/{route}/", getattr(consumers, name).as_asgi()))

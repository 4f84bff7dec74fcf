from django.urls import path, re_path

from .consumers import ChatConsumer, PresenceConsumer

ROUTES = [
    ("ws/chat/", ChatConsumer),
    ("ws/presence/", PresenceConsumer),
]

websocket_urlpatterns = []
for route, consumer in ROUTES:
    websocket_urlpatterns.append(path(route, consumer))  # want: CHN101

for handler in (ChatConsumer, PresenceConsumer):
    websocket_urlpatterns += [
        re_path(rf"^ws/{handler.__name__.lower()}/$", handler),  # want: CHN101
    ]

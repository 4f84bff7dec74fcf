from django.urls import path

try:
    from chat.consumers import ChatConsumer, PresenceConsumer
except ImportError:
    ChatConsumer = None
    PresenceConsumer = None

websocket_urlpatterns = []

if ChatConsumer is not None:
    websocket_urlpatterns.append(path("ws/chat/", ChatConsumer))  # want: CHN101

if PresenceConsumer:
    websocket_urlpatterns += [
        path("ws/presence/", PresenceConsumer),  # want: CHN101
    ]

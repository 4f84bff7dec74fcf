from django.conf import settings
from django.urls import path

if settings.DEMO:
    from .demo import DemoConsumer as ChatConsumer
else:
    from .consumers import ChatConsumer

if settings.DEBUG:
    from .consumers import PresenceConsumer as Presence
elif settings.DEMO:
    Presence = ChatConsumer
else:
    from .demo import DemoConsumer

    Presence = DemoConsumer

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),  # want: CHN101
    path("ws/presence/", Presence),  # want: CHN101
]

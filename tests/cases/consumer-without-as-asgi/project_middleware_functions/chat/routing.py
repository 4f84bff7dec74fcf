from accounts.stacks import SecureStack, TokenAuthMiddlewareStack, with_locale
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [
    path("ws/chat/", TokenAuthMiddlewareStack(ChatConsumer)),  # want: CHN101 "ChatConsumer"
    path("ws/presence/", SecureStack(PresenceConsumer)),  # want: CHN101
    path("ws/lobby/", with_locale(ChatConsumer)),  # want: CHN101
    path("ws/status/", SecureStack(PresenceConsumer.as_asgi())),
]

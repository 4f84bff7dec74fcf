from channels.auth import AuthMiddlewareStack
from django.urls import path

from consumers import ChatConsumer

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer.as_asgi),  # [as-asgi-not-called]
    path("ws/private/", AuthMiddlewareStack(ChatConsumer.as_asgi)),  # [as-asgi-not-called]
]

from channels.auth import AuthMiddleware, AuthMiddlewareStack
from channels.sessions import CookieMiddleware, SessionMiddleware, SessionMiddlewareStack
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [
    path("ws/chat/", AuthMiddlewareStack(ChatConsumer)),  # want: CHN101 "ChatConsumer"
    path("ws/guest/", SessionMiddlewareStack(ChatConsumer)),  # want: CHN101
    path("ws/cookie/", CookieMiddleware(PresenceConsumer)),  # want: CHN101
    path("ws/session/", CookieMiddleware(SessionMiddleware(PresenceConsumer))),  # want: CHN101
    path(
        "ws/member/",
        CookieMiddleware(
            SessionMiddleware(
                AuthMiddleware(
                    ChatConsumer  # want: CHN101
                )
            )
        ),
    ),
    path("ws/user/", AuthMiddlewareStack(PresenceConsumer.as_asgi())),
]

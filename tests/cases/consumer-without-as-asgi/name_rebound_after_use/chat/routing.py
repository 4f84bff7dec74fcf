from channels.auth import AuthMiddlewareStack
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

chat_urlpatterns = [path("ws/chat/", ChatConsumer)]  # want: CHN101

ChatConsumer = AuthMiddlewareStack(ChatConsumer.as_asgi())
member_urlpatterns = [path("ws/member/", ChatConsumer)]

handler = PresenceConsumer.as_asgi()
status_urlpatterns = [path("ws/status/", handler)]
handler = PresenceConsumer
presence_urlpatterns = [path("ws/presence/", handler)]  # want: CHN101

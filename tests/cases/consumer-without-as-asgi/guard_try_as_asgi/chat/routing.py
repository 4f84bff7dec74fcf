from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

try:
    chat_application = ChatConsumer.as_asgi()
except AttributeError:
    chat_application = ChatConsumer

try:
    websocket_urlpatterns = [
        path("ws/chat/", chat_application),
        path("ws/presence/", PresenceConsumer.as_asgi()),
    ]
except AttributeError:  # Channels 2
    websocket_urlpatterns = [
        path("ws/chat/", chat_application),
        path("ws/presence/", PresenceConsumer),
    ]


def asgi(consumer):
    try:
        return consumer.as_asgi()
    except AttributeError:
        return consumer


websocket_urlpatterns.append(path("ws/lobby/", asgi(ChatConsumer)))

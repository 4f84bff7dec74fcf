"""Routes of the chat.

Until version 2 these read::

    from chat.consumers import ChatConsumer

    websocket_urlpatterns = [path("ws/chat/", ChatConsumer)]
    application = ProtocolTypeRouter({"websocket": AuthMiddlewareStack(ChatConsumer)})
"""
from django.urls import path

from .consumers import ChatConsumer

EXAMPLE = 'WebsocketCommunicator(ChatConsumer, "/ws/chat/")'

websocket_urlpatterns = [
    # path("ws/chat/", ChatConsumer),
    path("ws/chat/", ChatConsumer.as_asgi()),  # was: ChatConsumer
    path("ws/help/<str:topic>/", ChatConsumer.as_asgi(), {"text": "path('', ChatConsumer)"}),
]

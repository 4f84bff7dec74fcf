from django.urls import path, re_path

from chat import consumers

websocket_urlpatterns = [
    path("ws/lobby/", consumers.LobbyConsumer.as_asgi()),
    re_path(r"ws/chat/(?P<room>\w+)/$", consumers.ChatConsumer.as_asgi),  # want: CHN102:40-70 inference "call it, consumers.ChatConsumer.as_asgi()"
]

from django.urls import path, re_path

from chat import consumers

websocket_urlpatterns = [
    path("ws/chat/", view=consumers.ChatConsumer),  # want: CHN101 "ChatConsumer"
    re_path(
        route=r"^ws/presence/$",
        view=consumers.PresenceConsumer,  # want: CHN101
        kwargs={"visible": True},
    ),
]

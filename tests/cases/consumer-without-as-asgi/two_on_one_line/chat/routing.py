from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [path("chat/", ChatConsumer), path("who/", PresenceConsumer)]  # want: CHN101, CHN101

from django.urls import path

from .consumers import ChatConsumer


def build_routes():
    return [path("ws/chat/", ChatConsumer)]


ChatConsumer = ChatConsumer.as_asgi()
websocket_urlpatterns = build_routes()

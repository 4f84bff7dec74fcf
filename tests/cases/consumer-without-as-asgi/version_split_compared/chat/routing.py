import channels
from django.urls import path

from .consumers import ChatConsumer

if channels.__version__.split(".")[:1] == ["3"]:
    websocket_urlpatterns = [path("ws/", ChatConsumer.as_asgi())]
else:
    websocket_urlpatterns = [path("ws/", ChatConsumer)]

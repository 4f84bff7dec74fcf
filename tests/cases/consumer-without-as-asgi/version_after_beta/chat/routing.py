import channels
from django.urls import path
from packaging.version import Version

from .consumers import ChatConsumer

if Version(channels.__version__) >= Version("4.0.0b1"):
    websocket_urlpatterns = [path("ws/", ChatConsumer.as_asgi())]
else:
    websocket_urlpatterns = [path("ws/", ChatConsumer)]

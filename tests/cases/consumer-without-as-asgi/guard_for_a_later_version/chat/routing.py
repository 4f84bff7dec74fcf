import channels
from django.urls import path

from .consumers import ChatConsumer

channels_major = int(channels.__version__.split(".")[0])

if channels_major >= 4:
    websocket_urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi())]
else:
    websocket_urlpatterns = [path("ws/chat/", ChatConsumer)]  # want: CHN101

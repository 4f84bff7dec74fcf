from django.urls import path

from . import consumers

websocket_urlpatterns = [path("ws/", consumer) for consumer in consumers.listed()]  # want: CHN101

from django.urls import path

from . import tables
from .tables import ALL

websocket_urlpatterns = [
    path(tables.CHAT.url, tables.CHAT.app),  # want: CHN101:26-41
]
websocket_urlpatterns += [path(socket.url, socket.app) for socket in ALL]  # want: CHN101

from channels.routing import URLRouter
from django.urls import path

from routing import websocket_urlpatterns

application = URLRouter(
    [
        path("chat/", URLRouter(websocket_urlpatterns)),
    ]
)

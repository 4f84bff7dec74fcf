from channels.routing import URLRouter
from django.urls import include, path

from routing import websocket_urlpatterns

application = URLRouter(
    [
        path("chat/", include(websocket_urlpatterns)),  # [not-an-asgi-application]
    ]
)

from django.urls import include, path

from .consumers import ChatConsumer
from .views import health

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer.as_asgi()),
    path("ws/health/", health),  # want: CHN111
    path("ws/news/", include("news.routing")),  # want: CHN111
]

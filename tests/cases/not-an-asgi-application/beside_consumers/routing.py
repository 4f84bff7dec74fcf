from django.urls import include, path

from .consumers import ChatConsumer
from .views import health

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer.as_asgi()),
    path("ws/health/", health),  # want: CHN111:23-29 inference "health is a Django view: leave HTTP to get_asgi_application()"
    path("ws/news/", include("news.routing")),  # want: CHN111:21-44 inference "use a nested URLRouter([...])"
]

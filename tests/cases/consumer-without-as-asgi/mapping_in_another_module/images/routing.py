from django.urls import path

from . import consumers

websocket_urlpatterns = [path("ws/progress/", consumers.ProgressConsumer.as_asgi())]

channel_routes = {
    "thumbnails": consumers.ThumbnailConsumer,  # want: CHN101 "use consumers.ThumbnailConsumer.as_asgi()"
    "delete": consumers.DeleteConsumer.as_asgi(),
}

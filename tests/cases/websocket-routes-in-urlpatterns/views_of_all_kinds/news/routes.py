from channels.generic.websocket import WebsocketConsumer
from django.urls import path
from django.views.static import serve


class NewsConsumer(WebsocketConsumer):
    pass


urlpatterns = [
    path("media/<path>", serve, {"document_root": "media"}),
    path("ws/", NewsConsumer.as_asgi()),  # want: CHN902
]

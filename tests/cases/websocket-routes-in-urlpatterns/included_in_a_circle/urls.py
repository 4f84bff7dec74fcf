from channels.generic.websocket import WebsocketConsumer
from django.urls import include, path

extra = [path("again/", include("urls"))]
more = [path("more/", include(extra))]
extra += more


class ChatConsumer(WebsocketConsumer):
    pass


urlpatterns = [
    path("extra/", include(extra)),
    path("ws/", ChatConsumer.as_asgi()),  # want: CHN902:16-38 high "ChatConsumer.as_asgi() is no Django view: route it in a URLRouter"
]

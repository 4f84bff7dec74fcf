from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import URLRouter
from channelsmultiplexer import AsyncJsonWebsocketDemultiplexer
from django.urls import path


class News(AsyncJsonWebsocketConsumer):
    page_size = None


class Streams(AsyncJsonWebsocketDemultiplexer):
    pass


router = URLRouter(
    [
        path("bare/", AsyncJsonWebsocketDemultiplexer.as_asgi(news=News)),  # want: CHN101:67-71
        path("own/", Streams.as_asgi(news=News, old=News.as_asgi())),  # want: CHN101:42-46
        path("right/", Streams.as_asgi(news=News.as_asgi())),
        path("unpacked/", Streams.as_asgi(**{"news": News.as_asgi()})),
        path("size/", News.as_asgi(page_size=int)),
    ]
)

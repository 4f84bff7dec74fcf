import channels
from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class FeedConsumer(WebsocketConsumer):
    topics = ()


if channels.__version__ >= "4":
    websocket_urlpatterns = [path("feed/", FeedConsumer.as_asgi(topics=["news"]))]
else:
    websocket_urlpatterns = [path("feed/", FeedConsumer.as_asgi(topics=("news",)))]

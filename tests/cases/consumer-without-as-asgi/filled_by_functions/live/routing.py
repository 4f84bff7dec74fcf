from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

from .consumers import ChatConsumer, FeedConsumer

ROUTES = []
BY_NAME = {}


def add(url, app):
    ROUTES.append((url, app))


def name(url, app):
    BY_NAME[url] = app


class Registry:
    def __init__(self):
        self.consumers = {}

    def register(self, url):
        def inner(cls):
            self.consumers[url] = cls
            return cls

        return inner

    @property
    def urls(self):
        return [path(url, consumer) for url, consumer in self.consumers.items()]  # want: CHN101 "the consumer class RoomConsumer"


registry = Registry()


@registry.register("room/")
class RoomConsumer(AsyncWebsocketConsumer):
    pass


add("chat/", ChatConsumer)  # want: CHN101:13-25
name("feed/", app=FeedConsumer)  # want: CHN101

websocket_urlpatterns = [path(url, app) for url, app in ROUTES]
websocket_urlpatterns += [path(url, app) for url, app in BY_NAME.items()]
websocket_urlpatterns += registry.urls

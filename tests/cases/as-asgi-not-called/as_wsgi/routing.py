from channels.generic.websocket import WebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class TickerConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()


router = URLRouter([path("ticker/", TickerConsumer.as_wsgi())])  # want: CHN102:36-60 high "use TickerConsumer.as_asgi()"

from channels.generic.websocket import WebsocketConsumer
from django.conf.urls import url
from django.urls import path, re_path


class EchoConsumer(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        self.send(text_data=text_data)


websocket_urlpatterns = [
    path("echo/", EchoConsumer.as_asgi()).as_asgi(),  # want: CHN102 "a route has no as_asgi()"
    re_path(r"^echo/(?P<name>\w+)/$", EchoConsumer.as_asgi()).as_asgi(),  # want: CHN102
    path("bare/", EchoConsumer).as_asgi(),  # want: CHN102:4-41 high "call it on the consumer, inside the route"
    url(r"^old/$", EchoConsumer.as_asgi()).as_asgi(),  # want: CHN102:4-52 high "call it on the consumer, inside the route"
]

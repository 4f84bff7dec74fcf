from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

websocket_urlpatterns = []


def route(url):
    def register(consumer):
        websocket_urlpatterns.append(path(url, consumer))  # want: CHN101 "the consumer class RoomConsumer"
        return consumer

    return register


@route("room/")
class RoomConsumer(AsyncWebsocketConsumer):
    pass


class Server:
    def mount(self, app):
        self.app = app

    def build(self):
        return AuthMiddlewareStack(self.app)


server = Server()
server.mount(RoomConsumer)  # want: CHN101:13-25
application = server.build()

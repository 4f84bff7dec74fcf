from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

websocket_urlpatterns = []


def route(url):
    def register(consumer):
        websocket_urlpatterns.append(path(url, consumer.as_asgi()))
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
server.mount(RoomConsumer.as_asgi())
application = server.build()

from channels.generic.websocket import JsonWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class NotificationConsumer(JsonWebsocketConsumer):
    def receive_json(self, content):
        self.send_json({"seen": content["id"]})


notifications = NotificationConsumer.as_asgi

router = URLRouter([path("notifications/", notifications)])  # want: CHN102 "call it, notifications()"

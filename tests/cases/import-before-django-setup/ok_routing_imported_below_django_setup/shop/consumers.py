from channels.generic.websocket import WebsocketConsumer

from .models import Order


class OrderConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()
        self.send(text_data=str(Order.objects.count()))

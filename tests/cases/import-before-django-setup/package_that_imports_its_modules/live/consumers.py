from channels.generic.websocket import WebsocketConsumer

from shop.models import Order


class StockConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()
        self.send(text_data=str(Order.objects.count()))

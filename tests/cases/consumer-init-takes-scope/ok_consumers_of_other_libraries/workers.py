from confluent_kafka import Consumer
from kombu.mixins import ConsumerMixin
from message_kit.websocket import WebsocketConsumer


class OrderConsumer(ConsumerMixin):
    def __init__(self, scope):
        super().__init__()
        self.connection = scope.connection


class PriceConsumer(WebsocketConsumer):
    def __init__(self, scope):
        super().__init__(scope)
        self.prices = {}


def consume(scope):
    consumer = Consumer({"group.id": scope, "channels": "orders"})
    prices = PriceConsumer(scope)
    return consumer, prices, OrderConsumer(scope=scope)

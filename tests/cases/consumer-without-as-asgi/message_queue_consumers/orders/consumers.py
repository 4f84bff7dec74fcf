from confluent_kafka import Consumer
from kafka import KafkaConsumer
from kombu.mixins import ConsumerMixin


class OrderConsumer(KafkaConsumer):
    topic = "orders"


class InvoiceConsumer(ConsumerMixin):
    def get_consumers(self, Consumer, channel):
        return [Consumer(queues=[], callbacks=[self.on_message])]

    def on_message(self, body, message):
        message.ack()


class StockConsumer:
    def __init__(self, config):
        self.consumer = Consumer(config)

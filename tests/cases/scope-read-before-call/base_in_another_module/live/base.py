from channels.consumer import AsyncConsumer


class LiveConsumer(AsyncConsumer):
    topic = None

from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


registry = {"chat": ChatConsumer()}


def describe(consumer=ChatConsumer()):
    return repr(consumer), isinstance(consumer, ChatConsumer)

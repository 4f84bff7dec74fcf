import logging
from typing import Dict, List, Type

from channels.consumer import AsyncConsumer
from django.dispatch import Signal

from .consumers import ChatConsumer, PresenceConsumer

logger = logging.getLogger(ChatConsumer.__name__)
connected = Signal()

CONSUMERS: List[Type[AsyncConsumer]] = [ChatConsumer, PresenceConsumer]
BY_NAME: Dict[str, type] = {"chat": ChatConsumer, "websocket": PresenceConsumer}


class Settings:
    consumer_class = ChatConsumer
    application = PresenceConsumer


def describe(consumer: ChatConsumer) -> Type[ChatConsumer]:
    if isinstance(consumer, PresenceConsumer) or issubclass(type(consumer), ChatConsumer):
        logger.info("consumer %s", ChatConsumer)
    setattr(ChatConsumer, "groups", ["chat"])
    connected.send(sender=ChatConsumer)
    return ChatConsumer


def register(consumer_class):
    BY_NAME[consumer_class.__name__] = consumer_class
    return consumer_class


register(PresenceConsumer)

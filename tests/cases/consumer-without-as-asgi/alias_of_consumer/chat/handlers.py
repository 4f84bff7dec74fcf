from typing import Type

from channels.consumer import AsyncConsumer

from .consumers import ChatConsumer, PresenceConsumer

Room = ChatConsumer
default_handler: Type[AsyncConsumer] = Room
online = offline = PresenceConsumer
first, second = ChatConsumer, PresenceConsumer

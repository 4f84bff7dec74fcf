from .base import Base


class ChatConsumer(Base):
    pass


def probe(scope):
    return ChatConsumer(scope)

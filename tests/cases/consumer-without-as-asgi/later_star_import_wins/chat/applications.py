from .consumers import ChatConsumer as _ChatConsumer

ChatConsumer = _ChatConsumer.as_asgi()

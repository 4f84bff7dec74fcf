from .consumers import ChatConsumer

LISTED = [ChatConsumer]

from channels.generic.websocket import WebsocketConsumer


def numbered(base):
    class NumberedConsumer(WebsocketConsumer):
        def __init__(self, *args, **kwargs):
            super().__init__()
            base.__init__(self, 1)

    return NumberedConsumer

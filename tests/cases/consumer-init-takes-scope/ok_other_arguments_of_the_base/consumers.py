from channels.generic.websocket import AsyncWebsocketConsumer


class TimedConsumer(AsyncWebsocketConsumer):
    def __init__(self, timeout=None, **kwargs):
        super().__init__(timeout=timeout, **kwargs)


class NamedConsumer(AsyncWebsocketConsumer):
    def __init__(self, scopes=None):
        super().__init__("named", scope_names=scopes)


class OtherConsumer(AsyncWebsocketConsumer):
    def __init__(self, connection):
        self.make().__init__(connection, connection)
        super().prepare(connection)


class SizedConsumer(AsyncWebsocketConsumer):
    def __init__(self, options, *args):
        super().__init__()
        self.options = options


sized = SizedConsumer({"size": 3})

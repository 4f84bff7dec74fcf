from channels.generic.websocket import AsyncWebsocketConsumer


class Paged(AsyncWebsocketConsumer):
    def __init__(self, scope=None):
        super().__init__(scope, 3)  # want: CHN104


class Counted(AsyncWebsocketConsumer):
    def __init__(self, pages=3, scope=None):
        super().__init__(pages + 1, scope)


class Open(AsyncWebsocketConsumer):
    def __init__(self, scope=None, *args):
        super().__init__(self.scope_of(scope), *args)  # want: CHN104

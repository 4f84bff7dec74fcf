from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncJsonWebsocketConsumer, WebsocketConsumer


class ChatConsumer(AsyncJsonWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.rooms = set()


class StatusConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        self.interval = kwargs.pop("interval", 5)
        WebsocketConsumer.__init__(self, *args, **kwargs)


class Worker(AsyncConsumer):
    def __init__(self, *args):
        super(Worker, self).__init__(*args)
        self.done = 0


class QuietWorker(Worker):
    def __init__(self, *args, quiet=True, **kwargs):
        super().__init__(*args, **kwargs)
        self.quiet = quiet

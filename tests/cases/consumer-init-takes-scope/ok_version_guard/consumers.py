import channels
from channels.consumer import AsyncConsumer
from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    if int(channels.__version__.split(".")[0]) >= 3:

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.room = None

    else:

        def __init__(self, scope):
            super().__init__(scope)
            self.room = None


class Worker(AsyncConsumer):
    pass


def make_worker(scope):
    if channels.__version__ < "3":
        return Worker(scope)
    worker = Worker()
    worker.scope = scope
    return worker

from channels.consumer import AsyncConsumer

from live.state import registry


class StateConsumer(AsyncConsumer):
    def __init__(self):
        super().__init__()
        self.state = self.initial()

    @staticmethod
    def initial():
        return registry.scope.copy()

from channels.testing import WebsocketCommunicator

from .consumers import ChatConsumer


class ChatCommunicator(WebsocketCommunicator):
    def __init__(self, room, **kwargs):
        super().__init__(ChatConsumer, f"/ws/chat/{room}/", **kwargs)  # want: CHN101

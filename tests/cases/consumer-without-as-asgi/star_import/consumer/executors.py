from channels.generic.websocket import *

__all__ = ["CommandRunner"]


class CommandRunner(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        self.send(text_data="done")


class ChatConsumer:
    """Prints what the command says."""

class WebsocketConsumer:
    """Reads what a browser sends."""

    def __init__(self, socket):
        self.socket = socket


class ChatConsumer(WebsocketConsumer):
    def run(self):
        return self.socket.recv()

from channels.generic.websocket import JsonWebsocketConsumer


class BoardConsumer(JsonWebsocketConsumer):
    def __init__(self):
        super().__init__()
        self.load_defaults()
        self.set_board()

    def set_board(self):
        self.board = (
            self.scope["url_route"]["kwargs"]["board"]  # want: CHN106
        )

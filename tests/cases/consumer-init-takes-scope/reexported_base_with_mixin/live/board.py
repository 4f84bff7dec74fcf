from live.bases import JsonConsumer


class BoardConsumer(JsonConsumer):
    def __init__(self, scope, board=None):  # want: CHN104 "BoardConsumer"
        super().__init__(scope)
        self.board = board


def preview(scope):
    consumer = JsonConsumer(scope)  # want: CHN104 "JsonConsumer"
    return consumer.verbose

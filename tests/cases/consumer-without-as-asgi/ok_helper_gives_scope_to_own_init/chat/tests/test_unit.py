from channels.generic.websocket import JsonWebsocketConsumer


class ChatConsumer(JsonWebsocketConsumer):
    def __init__(self, *args, scope=None, **kwargs):
        super().__init__(*args, **kwargs)
        if scope is not None:
            self.scope = scope


def make_consumer(cls, user):
    return cls(scope={"user": user})


def test_user():
    assert make_consumer(ChatConsumer, "ann").scope["user"] == "ann"

from functools import cached_property

from channels.generic.websocket import JsonWebsocketConsumer


class DeskConsumer(JsonWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.name = self.user.name

        def language():
            return self.scope["cookies"].get("language")  # want: CHN106

        self.language = language()

    @cached_property
    def user(self):
        return self.scope["user"]  # want: CHN106

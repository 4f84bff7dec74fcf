from channels.generic.websocket import WebsocketConsumer


class ThemeConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.scope = dict(self.scope, theme="dark")  # want: CHN106

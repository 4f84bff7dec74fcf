from . import bases


class Lobby(bases.Websocket):
    async def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)  # want: CHN206

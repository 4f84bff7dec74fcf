from channels.generic.websocket import AsyncWebsocketConsumer


class Mailbox:
    async def send(self, text):
        print(text)

    def deliver(self, text):
        self.send(text)
        return self.send(text)


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        return print(text_data)

    async def connect(self):
        return self.ready(1)

    def ready(self, number):
        return number

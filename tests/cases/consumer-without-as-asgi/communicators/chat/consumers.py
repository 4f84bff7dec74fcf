from channels.consumer import AsyncConsumer
from channels.generic.http import AsyncHttpConsumer
from channels.generic.websocket import JsonWebsocketConsumer


class ChatConsumer(JsonWebsocketConsumer):
    def receive_json(self, content):
        self.send_json(content)


class PollConsumer(AsyncHttpConsumer):
    async def handle(self, body):
        await self.send_response(200, b"[]")


class MailConsumer(AsyncConsumer):
    async def mail_send(self, message):
        print(message["to"])

from channels.consumer import AsyncConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.urls import path

from consumers import StatusConsumer


class MailWorker(AsyncConsumer):
    async def mail_send(self, message):
        print(message["to"])


application = ProtocolTypeRouter(  # want: CHN301
    {
        "websocket": URLRouter(
            [
                path("status/", lambda scope: StatusConsumer(scope)),  # want: CHN104
            ]
        ),
        "channel": ChannelNameRouter(
            {"mail": lambda scope: MailWorker(dict(scope, retries=3))}  # want: CHN104
        ),
    }
)

from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class EchoConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data)


if hasattr(AsyncConsumer, "as_asgi"):
    echo = EchoConsumer.as_asgi()
else:

    def echo(scope):
        return EchoConsumer(scope)


def make_echo(scope):
    if hasattr(EchoConsumer, "as_asgi"):
        consumer = EchoConsumer()
        consumer.scope = scope
    else:
        consumer = EchoConsumer(scope)
    return consumer


try:
    echo_application = EchoConsumer.as_asgi()
except AttributeError:
    echo_application = lambda scope: EchoConsumer(scope)

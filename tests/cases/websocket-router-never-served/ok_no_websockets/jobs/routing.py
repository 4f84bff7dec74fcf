from channels.consumer import SyncConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Worker(SyncConsumer):
    pass


application = ProtocolTypeRouter({"http": get_asgi_application(), "channel": ChannelNameRouter({"jobs": Worker.as_asgi()})})

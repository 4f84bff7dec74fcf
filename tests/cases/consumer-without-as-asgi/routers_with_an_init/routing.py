from channels.generic.websocket import WebsocketConsumer
from channels.routing import ChannelNameRouter, ProtocolTypeRouter


class Chat(WebsocketConsumer):
    pass


class Named(ProtocolTypeRouter):
    def __init__(self, name, applications):
        super().__init__(applications)
        self.name = name


class Workers(ChannelNameRouter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


named = Named("chat", {"http": None, "websocket": Chat})  # want: CHN101
workers = Workers({"chat": Chat})  # want: CHN101
by_keyword = Workers(application_mapping={"chat": Chat})  # want: CHN101

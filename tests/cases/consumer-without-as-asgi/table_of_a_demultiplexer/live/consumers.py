from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channelsmultiplexer import AsyncJsonWebsocketDemultiplexer
from live.demultiplexer import Demultiplexer


class Chat(AsyncJsonWebsocketConsumer):
    pass


class Presence(AsyncJsonWebsocketConsumer):
    pass


class Site(Demultiplexer):
    applications = {
        "chat": Chat,  # want: CHN101 "Chat"
        "presence": Presence,  # want: CHN101 "Presence"
    }
    titles = {"chat": Chat}


class Wrapped(AsyncJsonWebsocketDemultiplexer):
    applications = {"chat": Chat}  # want: CHN101:28-32 high "Chat is a consumer class, not an application: use Chat.as_asgi()"


class Done(AsyncJsonWebsocketDemultiplexer):
    applications = {"chat": Chat.as_asgi()}


class Registry(AsyncJsonWebsocketConsumer):
    applications = {"chat": Chat}

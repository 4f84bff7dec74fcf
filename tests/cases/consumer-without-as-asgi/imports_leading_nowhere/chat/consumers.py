from channels.generic.websocket import WebsocketConsumer

from chat.missing import BaseSocket


class MissingSocket(BaseSocket):
    groups = ["missing"]

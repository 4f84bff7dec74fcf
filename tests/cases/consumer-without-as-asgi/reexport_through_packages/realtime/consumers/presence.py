from channels.generic.websocket import WebsocketConsumer as _WebsocketConsumer

__all__ = ["PresenceSocket"]


class PresenceSocket(_WebsocketConsumer):
    groups = ["presence"]

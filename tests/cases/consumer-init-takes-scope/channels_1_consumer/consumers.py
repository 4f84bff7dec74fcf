from channels.generic.websockets import JsonWebsocketConsumer, WebsocketConsumer  # want: CHN305:40-61, CHN305:63-80
from channels.routing import route_class  # want: CHN305:29-40


class ChatConsumer(WebsocketConsumer):
    http_user = True

    def __init__(self, message, **kwargs):
        super().__init__(message, **kwargs)
        self.room = kwargs.get("room")


class ScopedConsumer(JsonWebsocketConsumer):
    def __init__(self, message, scope="chat", **kwargs):
        super().__init__(message, **kwargs)
        self.scope_name = scope


channel_routing = [
    route_class(ChatConsumer, path=r"^/chat/(?P<room>\w+)$"),
    route_class(ScopedConsumer, path=r"^/scoped/$"),
]

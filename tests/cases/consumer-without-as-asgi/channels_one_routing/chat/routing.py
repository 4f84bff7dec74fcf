from channels.routing import include, route, route_class
from channels.staticfiles import StaticFilesConsumer

from .consumers import ChatConsumer, Demultiplexer, ws_add

channel_routing = [
    route("http.request", StaticFilesConsumer()),
    route("websocket.connect", ws_add),
    route_class(ChatConsumer, path=r"^/chat/$"),
    route_class(Demultiplexer),
    ChatConsumer.as_route(path=r"^/rooms/$"),
    include("events.routing.channel_routing"),
]

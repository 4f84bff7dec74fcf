from channels.routing import include, route, route_class  # want: CHN305:29-36, CHN305:38-43, CHN305:45-56
from channels.staticfiles import StaticFilesConsumer  # want: CHN305:33-52

from .consumers import ChatConsumer, Demultiplexer, ws_add

channel_routing = [
    route("http.request", StaticFilesConsumer()),
    route("websocket.connect", ws_add),
    route_class(ChatConsumer, path=r"^/chat/$"),
    route_class(Demultiplexer),
    ChatConsumer.as_route(path=r"^/rooms/$"),
    include("events.routing.channel_routing"),
]

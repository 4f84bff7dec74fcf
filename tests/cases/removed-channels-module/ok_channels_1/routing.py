from channels.routing import route, route_class
from channels.staticfiles import StaticFilesConsumer

from consumers import ChatConsumer

channel_routing = [
    route("http.request", StaticFilesConsumer()),
    route_class(ChatConsumer, path=r"^/chat/"),
]

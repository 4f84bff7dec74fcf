from channels.routing import route, route_class  # want: CHN305:29-34, CHN305:36-47
from channels.staticfiles import StaticFilesConsumer  # want: CHN305:33-52

from consumers import ChatConsumer

channel_routing = [
    route("http.request", StaticFilesConsumer()),
    route_class(ChatConsumer, path=r"^/chat/"),
]

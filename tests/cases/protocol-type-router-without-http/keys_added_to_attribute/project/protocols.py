from channels.routing import URLRouter

MAPPING = {"websocket": URLRouter([])}

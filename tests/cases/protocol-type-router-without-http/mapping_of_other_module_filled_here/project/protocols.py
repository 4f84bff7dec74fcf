from channels.routing import URLRouter

PROTOCOLS = {"websocket": URLRouter([])}

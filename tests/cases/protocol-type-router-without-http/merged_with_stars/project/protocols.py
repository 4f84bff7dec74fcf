from channels.routing import ChannelNameRouter, URLRouter

WEBSOCKET = {"websocket": URLRouter([])}
WORKERS = {"channel": ChannelNameRouter({})}

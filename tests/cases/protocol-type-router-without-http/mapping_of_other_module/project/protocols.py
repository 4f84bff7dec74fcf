from channels.routing import ChannelNameRouter, URLRouter

PROTOCOLS = {
    "websocket": URLRouter([]),
}
WORKERS = {"channel": ChannelNameRouter({})}

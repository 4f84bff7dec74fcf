from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter

sockets = {"websocket": URLRouter([])}
workers = {"channel": ChannelNameRouter({})}

application = ProtocolTypeRouter(sockets | workers)  # want: CHN301

sockets |= {"mqtt": URLRouter([])}
mqtt_application = ProtocolTypeRouter(sockets)  # want: CHN301

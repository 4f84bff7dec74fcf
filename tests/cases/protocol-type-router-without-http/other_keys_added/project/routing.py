from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter

protocols = {}
protocols["websocket"] = URLRouter([])
protocols.update({"channel": ChannelNameRouter({})})
protocols.setdefault("mqtt", URLRouter([]))

application = ProtocolTypeRouter(protocols)  # want: CHN301

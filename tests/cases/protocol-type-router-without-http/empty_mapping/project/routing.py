from channels.routing import ProtocolTypeRouter

application = ProtocolTypeRouter({})  # want: CHN301

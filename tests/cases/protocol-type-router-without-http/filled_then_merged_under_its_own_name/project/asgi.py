from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

protocols = {"websocket": URLRouter([])}
protocols["http"] = get_asgi_application()
protocols = {**protocols, "channel": ChannelNameRouter({})}
application = ProtocolTypeRouter(protocols)

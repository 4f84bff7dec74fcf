from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from chat.consumers import ChatConsumer, PresenceConsumer

protocols = {"http": get_asgi_application()}
protocols["websocket"] = ChatConsumer  # want: CHN101

workers = {
    "presence": PresenceConsumer,  # want: CHN101
}
protocols["channel"] = ChannelNameRouter(workers)

application = ProtocolTypeRouter(protocols)

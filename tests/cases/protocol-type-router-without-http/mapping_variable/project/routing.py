from typing import Any, Dict

from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter

protocols = {"websocket": URLRouter([])}
application = ProtocolTypeRouter(protocols)  # want: CHN301

WORKER_PROTOCOLS: Dict[str, Any] = {
    "channel": ChannelNameRouter({}),
}
same_protocols = WORKER_PROTOCOLS
worker = ProtocolTypeRouter(same_protocols)  # want: CHN301

import channels

try:
    from channels import Group
    from channels.routing import route_class
except ImportError:
    Group = route_class = None

if channels.__version__.startswith("1."):
    from channels.asgi import get_channel_layer
    from channels.generic.websockets import WebsocketConsumer
else:
    from channels.generic.websocket import WebsocketConsumer
    from channels.layers import get_channel_layer

if hasattr(channels, "Channel"):
    Channel = channels.Channel
else:
    Channel = None

__all__ = ["Channel", "Group", "WebsocketConsumer", "get_channel_layer", "route_class"]

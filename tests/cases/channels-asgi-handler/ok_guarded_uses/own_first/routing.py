from channels.routing import ProtocolTypeRouter

try:
    from shop.handlers import Handler
except ImportError:
    from channels.http import AsgiHandler as Handler

application = ProtocolTypeRouter({"http": Handler})

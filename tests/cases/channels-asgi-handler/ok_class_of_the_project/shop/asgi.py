from channels.routing import ProtocolTypeRouter

from shop import handlers
from shop.handlers import AsgiHandler

application = ProtocolTypeRouter({"http": AsgiHandler()})
fallback = handlers.AsgiHandler()

from channels.routing import ProtocolTypeRouter
from shop.compatibility import takes_classes

try:
    from channels.http import AsgiHandler
except ImportError:
    AsgiHandler = None

if takes_classes(AsgiHandler):
    application = ProtocolTypeRouter({"http": AsgiHandler})

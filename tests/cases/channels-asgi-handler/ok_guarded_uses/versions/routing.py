import channels
from channels.routing import ProtocolTypeRouter

try:
    from channels.http import AsgiHandler
except ImportError:
    AsgiHandler = None

if channels.__version__ < "3":
    application = ProtocolTypeRouter({"http": AsgiHandler})
elif AsgiHandler is not None:
    application = ProtocolTypeRouter({"http": AsgiHandler()})

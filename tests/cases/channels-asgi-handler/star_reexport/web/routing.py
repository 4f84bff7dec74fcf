from channels.routing import ProtocolTypeRouter

from web.handlers import *

application = ProtocolTypeRouter({"http": AsgiHandler()})  # want: CHN302

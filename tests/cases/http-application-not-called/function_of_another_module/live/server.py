from channels.routing import ProtocolTypeRouter

from . import pages

application = ProtocolTypeRouter({"http": pages.make})  # want: CHN109:42-52
fine = ProtocolTypeRouter({"http": pages.made})

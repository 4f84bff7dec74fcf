from channels.routing import ProtocolTypeRouter

from . import pages

application = ProtocolTypeRouter({"http": pages.make})  # want: CHN109:42-52 inference "get_asgi_application is a function, not an application: call it"

from channels.routing import *

__all__ = ["ProtocolTypeRouter", "URLRouter"]

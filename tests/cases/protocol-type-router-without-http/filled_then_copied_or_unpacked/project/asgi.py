from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

protocols = {"websocket": URLRouter([])}
protocols["http"] = get_asgi_application()
application = ProtocolTypeRouter(dict(protocols))
second = ProtocolTypeRouter({**protocols})
third = ProtocolTypeRouter(protocols.copy())

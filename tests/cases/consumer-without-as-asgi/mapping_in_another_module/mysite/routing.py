from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

import images.routing
from mysite import tasks
from mysite.protocols import PROTOCOLS

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(URLRouter(images.routing.websocket_urlpatterns)),
        "channel": ChannelNameRouter(images.routing.channel_routes),
    }
)

workers = ProtocolTypeRouter({**PROTOCOLS, "channel": ChannelNameRouter(application_mapping=tasks.get_channels())})

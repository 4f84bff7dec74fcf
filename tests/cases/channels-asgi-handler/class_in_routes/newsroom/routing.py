from channels.auth import AuthMiddlewareStack
from channels.http import AsgiHandler  # want: CHN302
from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf.urls import url
from django.urls import path, re_path

from .consumers import EventsConsumer

application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path("events/", EventsConsumer.as_asgi()),
                url(r"^legacy/", AuthMiddlewareStack(AsgiHandler)),  # want: CHN302
                re_path(r"", AsgiHandler),  # want: CHN302:29-40 high "use django.core.asgi.get_asgi_application()"
            ]
        ),
    }
)

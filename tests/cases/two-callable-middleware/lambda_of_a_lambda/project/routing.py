from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from .consumers import StatusConsumer

WithRegion = lambda inner: lambda scope: inner(dict(scope, region="eu"))  # want: CHN103

with_api_version = lambda inner: (
    lambda scope: inner({**scope, "api_version": 2})  # want: CHN103:4-52 high "use an async def of (scope, receive, send)"
)

StatusStack = lambda inner: WithRegion(with_api_version(AuthMiddlewareStack(inner)))

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": StatusStack(URLRouter([path("status/", StatusConsumer.as_asgi())])),
    }
)

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

application = SentryAsgiMiddleware(
    ProtocolTypeRouter(  # want: CHN301
        {"websocket": AuthMiddlewareStack(URLRouter([]))}
    )
)

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

application = SentryAsgiMiddleware(
    ProtocolTypeRouter(  # want: CHN301:4-+2:5 high 'ProtocolTypeRouter has no "http" application: add "http": get_asgi_application()'
        {"websocket": AuthMiddlewareStack(URLRouter([]))}
    )
)

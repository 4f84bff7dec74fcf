from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware


def make():
    return ProtocolTypeRouter({"http": get_asgi_application()})  # want: CHN901


application = SentryAsgiMiddleware(make())

from django.core.asgi import get_asgi_application
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

application = SentryAsgiMiddleware(get_asgi_application())

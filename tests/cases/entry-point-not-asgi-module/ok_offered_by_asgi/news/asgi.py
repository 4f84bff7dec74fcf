from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

from news import routing

application = SentryAsgiMiddleware(routing.application)

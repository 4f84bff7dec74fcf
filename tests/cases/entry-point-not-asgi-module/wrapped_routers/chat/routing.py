from channels.routing import ProtocolTypeRouter as Router
from django.conf import settings
from django.core.asgi import get_asgi_application
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

from monitoring import Traced


class ChatRouter(Router):
    pass


http = get_asgi_application()
router = ChatRouter({"http": http})  # want: CHN901
application = SentryAsgiMiddleware(router)
if settings.TRACE:
    application = Traced(application)

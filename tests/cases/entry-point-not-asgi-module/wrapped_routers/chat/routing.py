from channels.routing import ProtocolTypeRouter as Router
from django.conf import settings
from django.core.asgi import get_asgi_application
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

from monitoring import Traced


class ChatRouter(Router):
    pass


http = get_asgi_application()
router = ChatRouter({"http": http})  # want: CHN901:9-35 high "this application is in routing: by convention, it is in asgi.py"
application = SentryAsgiMiddleware(router)
if settings.TRACE:
    application = Traced(application)

import os

import django
from channels.routing import get_default_application
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()

if os.environ.get("DISABLE_SENTRY"):
    application = get_default_application()  # want: CHN304
else:
    application = SentryAsgiMiddleware(
        get_default_application()  # want: CHN304:8-33 high "use ProtocolTypeRouter with get_asgi_application() in asgi.py"
    )

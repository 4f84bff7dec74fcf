import os

from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler
from django.core.asgi import get_asgi_application
from sentry_sdk.integrations.asgi import SentryAsgiMiddleware

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = get_asgi_application()
if os.environ.get("DEBUG"):
    application = ASGIStaticFilesHandler(application)
application = SentryAsgiMiddleware(application)  # want: CHN113:14-47

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

if os.environ.get("TRACING"):
    from mysite.tracing import traced_application as application
else:
    application = get_asgi_application()

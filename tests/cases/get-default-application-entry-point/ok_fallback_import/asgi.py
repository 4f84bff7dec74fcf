import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")

try:
    from django.core.asgi import get_asgi_application
except ImportError:
    from channels.routing import get_default_application as get_asgi_application

application = get_asgi_application()

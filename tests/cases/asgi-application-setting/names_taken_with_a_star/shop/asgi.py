import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")

app = get_asgi_application()

from shop.handlers import *  # noqa: F403, E402

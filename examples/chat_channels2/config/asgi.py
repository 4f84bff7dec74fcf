"""
ASGI entry points:

    daphne config.asgi:application         pages and WebSockets
    daphne config.asgi:poll_application    /rooms/, for clients that have to poll
"""
import os

import django
from channels.routing import get_default_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from config.routing import poll_application  # noqa: E402,F401

application = get_default_application()

"""
ASGI entrypoint. Configures Django and then runs the application
defined in the ASGI_APPLICATION setting.
"""

import os

import django
from channels.routing import get_default_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
django.setup()
application = get_default_application()  # want: CHN114:14-39 inference "get_default_application() loads what ASGI_APPLICATION names, which is this module: use ProtocolTypeRouter with get_asgi_application()"

import os

from django.core.asgi import get_asgi_application

DEFAULTS = {"DJANGO_SETTINGS_" + "MODULE": "mysite.settings"}
for name in DEFAULTS:
    os.environ[name] = DEFAULTS[name]

application = get_asgi_application()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

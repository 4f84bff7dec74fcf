import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter({"http": get_asgi_application()})  # [import-before-django-setup]

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")

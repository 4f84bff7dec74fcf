import os

from django.conf import settings
from django.core.asgi import get_asgi_application

settings.configure(DEBUG=True)
application = get_asgi_application()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

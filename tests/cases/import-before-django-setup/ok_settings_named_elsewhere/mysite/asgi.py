import os

from django.core.asgi import get_asgi_application

application = get_asgi_application()
# Nothing depends on it.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

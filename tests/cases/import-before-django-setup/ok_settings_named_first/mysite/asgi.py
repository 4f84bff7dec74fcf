import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

from chat.limits import MAX_LENGTH  # noqa: E402

application = get_asgi_application()

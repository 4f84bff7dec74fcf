import os

from django.core.asgi import get_asgi_application

from chat.consumers import Room  # want: CHN110 "models are imported before get_asgi_application(): chat.consumers -> chat.models"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
application = get_asgi_application()

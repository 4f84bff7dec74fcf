import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")


def made():
    return get_asgi_application()


app = made()  # want: CHN113

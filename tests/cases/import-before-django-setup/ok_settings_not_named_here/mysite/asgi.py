"""DJANGO_SETTINGS_MODULE is set in the image."""

import os

from django.core.asgi import get_asgi_application

from chat.limits import MAX_LENGTH

application = get_asgi_application()
print(os.environ["DJANGO_SETTINGS_MODULE"], MAX_LENGTH)


def switched(name):
    os.environ["DJANGO_SETTINGS_MODULE"] = name

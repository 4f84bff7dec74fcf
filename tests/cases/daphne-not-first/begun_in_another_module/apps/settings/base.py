INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "channels",  # want: CHN903:4-14 high 'Channels 4 has no runserver of its own: put "daphne" first in INSTALLED_APPS'
]
ASGI_APPLICATION = "apps.asgi.application"

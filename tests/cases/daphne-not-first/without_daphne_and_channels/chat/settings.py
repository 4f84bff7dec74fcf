INSTALLED_APPS = (  # want: CHN903:0-14 high 'Channels 4 has no runserver of its own: put "daphne" first in INSTALLED_APPS'
    "django.contrib.admin",
    "chat",
)
ASGI_APPLICATION = "chat.asgi.application"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.staticfiles",
    "channels",  # want: CHN903 "Channels 4 has no runserver of its own"
    "chat",
]

ASGI_APPLICATION = "chat.asgi.application"

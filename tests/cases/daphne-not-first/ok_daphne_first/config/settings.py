INSTALLED_APPS = [
    "daphne",
    "django.contrib.staticfiles",
    "channels",
]
ASGI_APPLICATION = "config.asgi.application"

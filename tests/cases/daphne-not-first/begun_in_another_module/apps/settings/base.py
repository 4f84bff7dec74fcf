INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "channels",  # want: CHN903
]
ASGI_APPLICATION = "apps.asgi.application"

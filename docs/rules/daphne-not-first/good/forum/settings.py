INSTALLED_APPS = [
    "daphne",
    "channels",
    "django.contrib.staticfiles",
]
ASGI_APPLICATION = "forum.asgi.application"
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

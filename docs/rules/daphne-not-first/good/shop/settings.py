INSTALLED_APPS = [
    "daphne",
    "channels",
    "django.contrib.staticfiles",
]
ASGI_APPLICATION = "shop.asgi.application"
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

INSTALLED_APPS = [
    "channels",  # [daphne-not-first]
    "django.contrib.staticfiles",
]
ASGI_APPLICATION = "shop.asgi.application"
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

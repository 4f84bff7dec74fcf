INSTALLED_APPS = [
    "channels",
    "django.contrib.staticfiles",
    "daphne",  # [daphne-not-first]
]
ASGI_APPLICATION = "forum.asgi.application"
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

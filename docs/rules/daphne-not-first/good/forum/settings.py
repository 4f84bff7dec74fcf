INSTALLED_APPS = [
    "daphne",
    "channels",
    "django.contrib.staticfiles",
]
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

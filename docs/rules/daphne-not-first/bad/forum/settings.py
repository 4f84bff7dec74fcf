INSTALLED_APPS = [
    "channels",
    "django.contrib.staticfiles",
    "daphne",  # [daphne-not-first]
]
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

import os

DEBUG = bool(os.environ.get("DEBUG"))
INSTALLED_APPS = [
    *(["daphne"] if DEBUG else []),
    "django.contrib.staticfiles",
    "channels",
]

INSTALLED_APPS = [
    "channels",  # [daphne-not-first]
    "django.contrib.staticfiles",
]
SECRET_KEY = "only an example"
STATIC_URL = "/static/"

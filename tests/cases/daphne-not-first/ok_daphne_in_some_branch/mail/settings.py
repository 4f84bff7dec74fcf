import os

SERVER = "daphne" if os.environ.get("DEBUG") else "mail.server"
INSTALLED_APPS = [SERVER, "django.contrib.staticfiles", "channels"]

import sys

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
if "runserver" in sys.argv:
    INSTALLED_APPS = ["daphne"] + INSTALLED_APPS

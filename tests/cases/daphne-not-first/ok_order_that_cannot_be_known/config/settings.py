from environs import Env

INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "chat"]
INSTALLED_APPS.insert(Env().int("PLACE"), "daphne")

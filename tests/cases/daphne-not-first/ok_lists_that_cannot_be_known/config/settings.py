from environs import Env

env = Env()
INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
INSTALLED_APPS += env.list("EXTRA_APPS", default=[])

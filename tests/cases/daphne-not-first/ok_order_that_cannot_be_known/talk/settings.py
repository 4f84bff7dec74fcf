INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "daphne"]
INSTALLED_APPS.reverse()

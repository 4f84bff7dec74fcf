INSTALLED_APPS = {"django.contrib.staticfiles", "channels", "daphne"}

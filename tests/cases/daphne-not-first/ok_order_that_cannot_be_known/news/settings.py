INSTALLED_APPS = sorted(["django.contrib.staticfiles", "channels", "daphne"])

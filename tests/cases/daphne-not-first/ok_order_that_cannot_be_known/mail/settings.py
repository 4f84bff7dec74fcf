INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "daphne"]
INSTALLED_APPS.remove("django.contrib.staticfiles")
INSTALLED_APPS.append("django.contrib.staticfiles")

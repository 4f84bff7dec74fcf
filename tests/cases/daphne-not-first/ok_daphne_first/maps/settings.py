INSTALLED_APPS = ["django.contrib.admin", "channels", "daphne"]

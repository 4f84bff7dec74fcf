INSTALLED_APPS = ["django.contrib.admin", "django.contrib.staticfiles", "channels"]
INSTALLED_APPS.insert(INSTALLED_APPS.index("django.contrib.staticfiles"), "daphne.apps.DaphneConfig")

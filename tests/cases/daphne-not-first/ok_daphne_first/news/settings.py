DJANGO_APPS = ["django.contrib.staticfiles"]
INSTALLED_APPS = ["daphne"] + DJANGO_APPS + ["channels"]

INSTALLED_APPS = ["django.contrib.staticfiles", "maps"]
INSTALLED_APPS.insert(1, "daphne")  # want: CHN903 "is below"

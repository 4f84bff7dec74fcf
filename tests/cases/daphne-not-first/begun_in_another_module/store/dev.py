from store.base import LAST_APPS

INSTALLED_APPS = ["django.contrib.staticfiles", "channels", *LAST_APPS]  # want: CHN903 "is below"

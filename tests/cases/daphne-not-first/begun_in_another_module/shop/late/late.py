from shop.settings.parts import LATE_APPS

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"] + LATE_APPS  # want: CHN903 "is below"

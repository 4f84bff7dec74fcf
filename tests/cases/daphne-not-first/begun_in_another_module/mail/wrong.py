from mail.base import *

INSTALLED_APPS = ["django.contrib.staticfiles"] + INSTALLED_APPS  # want: CHN903 "is below"

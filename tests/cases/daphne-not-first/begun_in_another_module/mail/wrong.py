from mail.base import *

INSTALLED_APPS = ["django.contrib.staticfiles"] + INSTALLED_APPS  # want: CHN903:0-14 inference "put it first"

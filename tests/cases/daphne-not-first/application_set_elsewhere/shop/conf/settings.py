from shop.base.common import *

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]  # want: CHN903

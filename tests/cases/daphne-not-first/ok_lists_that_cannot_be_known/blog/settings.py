from blog_settings.base import *

INSTALLED_APPS += ["django.contrib.staticfiles", "channels"]

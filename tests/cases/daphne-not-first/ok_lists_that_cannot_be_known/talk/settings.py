INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]

try:
    from talk.local_settings import *
except ImportError:
    pass

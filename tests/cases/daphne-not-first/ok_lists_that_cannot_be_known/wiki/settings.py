from django.conf.global_settings import *

INSTALLED_APPS += ["channels"]

from split_settings.tools import include

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
include("components/*.py", scope=globals())

import channels

INSTALLED_APPS = ["django.contrib.staticfiles"]
if channels.__version__ >= "4":
    INSTALLED_APPS.insert(0, "daphne")
else:
    INSTALLED_APPS.append("channels")

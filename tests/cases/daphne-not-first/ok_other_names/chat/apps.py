APPS = ["django.contrib.staticfiles", "channels"]


def installed():
    INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
    return INSTALLED_APPS

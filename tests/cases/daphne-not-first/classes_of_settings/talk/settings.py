from configurations import Configuration


class Base(Configuration):
    ASGI_APPLICATION = "talk.asgi.application"
    INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]  # want: CHN903


class Other:
    INSTALLED_APPS = ["django.contrib.staticfiles"]

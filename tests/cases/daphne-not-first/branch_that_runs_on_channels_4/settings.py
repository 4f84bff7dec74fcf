import channels

if channels.__version__ >= "4":
    INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]  # want: CHN903
else:
    INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
ASGI_APPLICATION = "config.asgi.application"

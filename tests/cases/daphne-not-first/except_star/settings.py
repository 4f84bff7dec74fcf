INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]  # want: CHN903

try:
    import daphne
except* ImportError:
    INSTALLED_APPS = [*INSTALLED_APPS, "whitenoise"]
ASGI_APPLICATION = "config.asgi.application"

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]  # want: CHN903
LOGGING = {"loggers": {"daphne": {"handlers": ["console"]}}}
ASGI_APPLICATION = "config.asgi.application"

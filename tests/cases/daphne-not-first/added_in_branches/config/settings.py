import os

DEBUG = bool(os.environ.get("DEBUG"))
INSTALLED_APPS = ["django.contrib.staticfiles", "chat"]
if os.environ.get("WEBSOCKETS"):
    INSTALLED_APPS += ["channels"]  # want: CHN903
if DEBUG:
    INSTALLED_APPS.append("debug_toolbar")
elif os.environ.get("TRACE"):
    INSTALLED_APPS = ["trace"] + INSTALLED_APPS
try:
    import django_extensions
except ImportError:
    pass
else:
    INSTALLED_APPS += ["django_extensions"]
ASGI_APPLICATION = "config.asgi.application"

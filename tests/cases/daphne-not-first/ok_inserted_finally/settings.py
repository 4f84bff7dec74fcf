INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]

try:
    import whitenoise
except* ImportError:
    whitenoise = None
finally:
    INSTALLED_APPS.insert(0, "daphne")

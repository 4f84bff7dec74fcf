try:
    import daphne
except ImportError:
    SERVER_APPS = []
else:
    SERVER_APPS = ["daphne"]
INSTALLED_APPS = SERVER_APPS + ["django.contrib.staticfiles", "channels"]

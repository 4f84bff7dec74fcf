from elsewhere import load

INSTALLED_APPS = ["django.contrib.staticfiles", "daphne"]

match load():
    case [*INSTALLED_APPS]:
        pass

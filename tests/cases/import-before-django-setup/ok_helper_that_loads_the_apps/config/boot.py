import os

import django


def bootstrap(settings="config.settings"):
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", settings)
    _load()


def _load():
    django.setup()

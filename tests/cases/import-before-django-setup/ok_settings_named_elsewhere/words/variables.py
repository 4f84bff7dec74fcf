import os

NAMES = {"DJANGO_SETTINGS_" + "MODULE": "mysite.settings"}


def use():
    os.environ.update(NAMES)

import os


def use(names):
    os.environ.update(names)


use({"DJANGO_SETTINGS_MODULE": "mysite.settings"})

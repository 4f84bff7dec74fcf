INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.staticfiles",
    "channels",
    "daphne",  # want: CHN903:4-12 high '"daphne" is below "django.contrib.staticfiles", whose runserver is taken: put it first'
]

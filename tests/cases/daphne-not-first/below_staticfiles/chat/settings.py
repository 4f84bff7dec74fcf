INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.staticfiles",
    "channels",
    "daphne",  # want: CHN903 "is below"
]

DJANGO_APPS = ("django.contrib.admin", "django.contrib.staticfiles")
SOCKET_APPS = ("daphne", "channels")  # want: CHN903 "is below"
INSTALLED_APPS = (*DJANGO_APPS, "rest_framework", *SOCKET_APPS)

INSTALLED_APPS: list = ["django.contrib.admin", "django.contrib.staticfiles"]
INSTALLED_APPS.extend(["mail"])
INSTALLED_APPS.append("channels")  # want: CHN903
ASGI_APPLICATION = "config.asgi.application"

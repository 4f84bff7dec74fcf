INSTALLED_APPS = ["channels", "base", "django.contrib.staticfiles"]
ASGI_APPLICATION = "base.asgi.application"

INSTALLED_APPS = (
    "django.contrib.admin",
    "django.contrib.staticfiles",
    "chat",
)
ASGI_APPLICATION = "chat.asgi.application"

INSTALLED_APPS = (  # want: CHN903
    "django.contrib.admin",
    "chat",
)
ASGI_APPLICATION = "chat.asgi.application"

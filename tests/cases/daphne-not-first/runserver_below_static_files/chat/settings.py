INSTALLED_APPS = ["chat", "django.contrib.staticfiles", "channels"]  # want: CHN903
ASGI_APPLICATION = "chat.asgi.application"

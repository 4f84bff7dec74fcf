INSTALLED_APPS = ["daphne", "channels", "chat"]

ASGI_APPLICATION = "mysite.asgi.application"

INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "news"]
ASGI_APPLICATION = "news.asgi.application"

INSTALLED_APPS = ["news.apps.NewsConfig", "django.contrib.staticfiles", "channels"]
ASGI_APPLICATION = "news.asgi.application"

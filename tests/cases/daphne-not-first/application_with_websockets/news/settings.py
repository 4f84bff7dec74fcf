INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "news"]  # want: CHN903
ASGI_APPLICATION = "news.asgi.application"

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
ASGI_APPLICATION = "project.asgi.application"

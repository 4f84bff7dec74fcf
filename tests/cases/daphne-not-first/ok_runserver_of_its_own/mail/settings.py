INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
INSTALLED_APPS.insert(0, "mail")
ASGI_APPLICATION = "mail.asgi.application"

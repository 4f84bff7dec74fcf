INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "mail"]  # want: CHN903
ASGI_APPLICATION = "mail.asgi.application"

INSTALLED_APPS = ["django.contrib.staticfiles", "talk"]
WSGI_APPLICATION = "talk.wsgi.application"

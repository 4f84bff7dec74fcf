from mail_settings import first_app

INSTALLED_APPS = [first_app, "django.contrib.staticfiles", "channels"]

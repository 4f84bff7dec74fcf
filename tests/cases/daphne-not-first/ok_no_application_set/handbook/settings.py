SECRET_KEY = "builds the handbook"
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "channels", "chat"]

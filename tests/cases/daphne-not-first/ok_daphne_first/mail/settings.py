INSTALLED_APPS = ["channels", "mail.apps.DaphneWithoutLogs", "django.contrib.staticfiles"]

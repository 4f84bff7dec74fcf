SHARED_APPS = ["django_tenants", "django.contrib.staticfiles"]
TENANT_APPS = ["channels", "news", "django.contrib.staticfiles"]  # want: CHN903 "has no runserver"
INSTALLED_APPS = list(SHARED_APPS) + [app for app in TENANT_APPS if app not in SHARED_APPS]
ASGI_APPLICATION = "config.asgi.application"

import os

INSTALLED_APPS = ["server", "django.contrib.staticfiles", "allauth", "allauth.socialaccount"]
ASGI_APPLICATION = "server.asgi.application"
if os.environ.get("PROVIDERS"):
    INSTALLED_APPS.insert(INSTALLED_APPS.index("allauth.socialaccount") + 1, "allauth.socialaccount.providers.google")

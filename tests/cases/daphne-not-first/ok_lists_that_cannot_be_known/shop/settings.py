from shop_settings import prefix

INSTALLED_APPS = [f"{prefix}phne", "django.contrib.staticfiles", "channels"]

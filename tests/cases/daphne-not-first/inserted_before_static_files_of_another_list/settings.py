INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "chat"]
INSTALLED_APPS.insert(INSTALLED_APPS.index("channels"), "daphne")  # want: CHN903 "is below"

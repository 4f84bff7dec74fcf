INSTALLED_APPS = ["daphne", "channels", "mail"]

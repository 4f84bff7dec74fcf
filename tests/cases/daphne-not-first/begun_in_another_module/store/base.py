INSTALLED_APPS = ["channels", "store"]
LAST_APPS = ["daphne"]

def add_server(apps):
    apps.insert(0, "daph" + "ne")


INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]
add_server(INSTALLED_APPS)

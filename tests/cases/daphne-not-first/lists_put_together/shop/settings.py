PROJECT = "shop"
CHANNELS = "channels"  # want: CHN903
INSTALLED_APPS = ["django.contrib.staticfiles", CHANNELS, PROJECT, f"{PROJECT}.cart", PROJECT + ".pay"]
INSTALLED_APPS += [PROJECT + ".send", "%s.stock" % PROJECT, "{}.news".format(PROJECT)]
ASGI_APPLICATION = "config.asgi.application"

INSTALLED_APPS = {}
CHANNELS = ["channels"]
for app in ["channels"]:
    print(app)

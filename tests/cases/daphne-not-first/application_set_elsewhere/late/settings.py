import os

INSTALLED_APPS = ["django.contrib.staticfiles", "channels"]  # want: CHN903
ASGI_APPLICATION = None
if os.environ.get("WEBSOCKETS"):
    ASGI_APPLICATION = os.environ["ASGI_APPLICATION"]

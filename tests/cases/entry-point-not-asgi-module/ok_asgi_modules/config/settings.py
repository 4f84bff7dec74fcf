import os

ASGI_APPLICATION = "config.asgi.application"
if os.environ.get("TOP"):
    ASGI_APPLICATION = "asgi.application"
elif os.environ.get("DEV"):
    ASGI_APPLICATION = "config.asgi_dev.application"
else:
    ASGI_APPLICATION = "config.asgi.production.application"

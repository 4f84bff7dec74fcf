import os

ASGI_APPLICATION = os.environ.get("ASGI", "mysite.asgi.application")

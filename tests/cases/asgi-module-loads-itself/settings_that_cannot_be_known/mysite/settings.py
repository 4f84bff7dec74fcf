import os

PROJECT = "mysite"
ASGI_APPLICATION = os.environ.get("ASGI_APPLICATION", f"{PROJECT}.asgi.application")

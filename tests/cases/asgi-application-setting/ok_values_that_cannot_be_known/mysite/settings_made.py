PROJECT = "mysite"
ASGI_APPLICATION = f"{PROJECT}.asgi.application"

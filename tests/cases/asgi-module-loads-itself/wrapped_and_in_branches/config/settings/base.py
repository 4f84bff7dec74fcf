ASGI_APPLICATION: str = ("config.asgi.application")

ASGI_APPLICATION: str = "shop.asgi.application"

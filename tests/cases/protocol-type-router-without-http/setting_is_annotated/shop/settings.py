ASGI_APPLICATION: str = "shop.routing.application"

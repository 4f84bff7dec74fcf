ASGI_APPLICATION = "shop.routing.application"

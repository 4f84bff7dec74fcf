ASGI_APPLICATION = "shop.asgi.app"

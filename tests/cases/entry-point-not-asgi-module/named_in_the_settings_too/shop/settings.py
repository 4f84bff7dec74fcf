ASGI_APPLICATION = "shop.routing.application"  # want: CHN901

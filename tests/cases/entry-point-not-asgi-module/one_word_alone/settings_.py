ASGI_APPLICATION = "chat.routing.app"  # want: CHN901

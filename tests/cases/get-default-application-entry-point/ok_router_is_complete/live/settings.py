ASGI_APPLICATION = "live.routing.application"

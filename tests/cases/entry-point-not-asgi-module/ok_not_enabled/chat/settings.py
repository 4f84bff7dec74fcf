ASGI_APPLICATION = "chat.routing.application"

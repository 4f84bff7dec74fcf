ASGI_APPLICATION = "asgi.application"

ASGI_APPLICATION = "config.asgi.application"

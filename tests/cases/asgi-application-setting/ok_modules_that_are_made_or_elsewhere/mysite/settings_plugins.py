ASGI_APPLICATION = "plugins.asgi.application"

ASGI_APPLICATION = "platform_config.asgi.application"

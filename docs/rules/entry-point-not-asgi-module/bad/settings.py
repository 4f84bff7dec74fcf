ASGI_APPLICATION = "routing.application"  # [entry-point-not-asgi-module]

NAME = "shop"
ASGI_APPLICATION = NAME + ".routing.application"

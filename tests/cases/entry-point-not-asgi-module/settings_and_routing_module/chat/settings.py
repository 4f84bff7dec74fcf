INSTALLED_APPS = ["channels", "chat"]

WSGI_APPLICATION = "chat.wsgi.application"
ASGI_APPLICATION = "chat.routing.application"  # want: CHN901 "ASGI_APPLICATION leads to chat.routing: by convention"

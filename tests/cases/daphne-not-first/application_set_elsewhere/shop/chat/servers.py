WSGI_APPLICATION, ASGI_APPLICATION = "chat.wsgi.application", "chat.asgi.application"

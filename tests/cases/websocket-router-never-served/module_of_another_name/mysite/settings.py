ASGI_APPLICATION = "mysite.server.app"

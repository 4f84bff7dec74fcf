ASGI_APPLICATION = "mysite.asgi.router"

ASGI_APPLICATION = "mysite.routing.application"

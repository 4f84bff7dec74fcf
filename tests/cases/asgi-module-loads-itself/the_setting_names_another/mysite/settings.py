# Later: ASGI_APPLICATION = "mysite.asgi.application"
ASGI_APPLICATION = "mysite.routing.application"

ASGI_APPLICATION = "mysite.broken.application"

ASGI_APPLICATION = "mysite.filled.application"

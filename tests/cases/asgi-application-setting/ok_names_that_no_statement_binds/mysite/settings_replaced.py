ASGI_APPLICATION = "mysite.replaced.application"

ASGI_APPLICATION = "mysite.lazily.application"

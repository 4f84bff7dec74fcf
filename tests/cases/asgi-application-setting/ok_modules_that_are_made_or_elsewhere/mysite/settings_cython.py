ASGI_APPLICATION = "mysite.fast.application"

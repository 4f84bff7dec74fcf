ASGI_APPLICATION = "mysite.lazy.application"

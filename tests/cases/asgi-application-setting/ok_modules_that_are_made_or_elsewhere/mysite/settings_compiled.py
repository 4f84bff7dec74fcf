ASGI_APPLICATION = "mysite.fast"

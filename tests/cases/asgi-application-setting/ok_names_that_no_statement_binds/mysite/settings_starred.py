ASGI_APPLICATION = "mysite.starred.application"

ASGI_APPLICATION = "mysite.classes.Application"

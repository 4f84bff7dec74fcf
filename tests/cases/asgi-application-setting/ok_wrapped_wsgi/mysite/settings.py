ASGI_APPLICATION = "mysite.wsgi.asgi_application"

ASGI_APPLICATION = 'mysite.server.application'

ASGI_APPLICATION = "mysite.asgi.channel_application"

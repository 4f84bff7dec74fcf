ASGI_APPLICATION = "mysite.entry.application"

ASGI_APPLICATION = "news.asgi.application"

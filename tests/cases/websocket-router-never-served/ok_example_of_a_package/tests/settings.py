ASGI_APPLICATION = "tests.asgi.application"

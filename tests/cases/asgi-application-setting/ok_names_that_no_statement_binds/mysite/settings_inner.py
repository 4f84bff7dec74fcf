ASGI_APPLICATION = "mysite.inner.application"

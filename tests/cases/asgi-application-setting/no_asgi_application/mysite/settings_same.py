WSGI_APPLICATION = ASGI_APPLICATION = "mysite.wsgi.application"  # want: CHN112

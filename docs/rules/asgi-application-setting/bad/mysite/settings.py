ASGI_APPLICATION = "mysite.wsgi.application"  # [asgi-application-setting]

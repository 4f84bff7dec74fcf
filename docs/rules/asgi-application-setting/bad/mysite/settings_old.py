ASGI_APPLICATION = "mysite.entry.application"  # [asgi-application-setting]

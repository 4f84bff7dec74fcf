ASGI_APPLICATION = "application"  # [asgi-application-setting]

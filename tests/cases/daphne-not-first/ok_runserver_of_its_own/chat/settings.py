LOCAL_APPS = ["chat.live"]
INSTALLED_APPS = [*LOCAL_APPS, "channels"]
ASGI_APPLICATION = "chat.asgi.application"

import channels

if channels.__version__ < "3":
    ASGI_APPLICATION = "chat.routing.application"
else:
    ASGI_APPLICATION = "chat.asgi.application"

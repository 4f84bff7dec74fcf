import channels

if channels.__version__ >= "3":
    ASGI_APPLICATION = "chat.routing.application"  # want: CHN901
else:
    ASGI_APPLICATION = "chat.routing.application"

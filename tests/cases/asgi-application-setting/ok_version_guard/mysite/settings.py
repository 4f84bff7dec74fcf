import channels

if channels.__version__.startswith("2."):
    ASGI_APPLICATION = "mysite.routing.application"
else:
    ASGI_APPLICATION = "mysite.asgi.application"

INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "blog"]  # want: CHN903
ASGI_APPLICATION = "blog.asgi.application"
if __debug__:
    ASGI_APPLICATION = "blog.sockets.application"

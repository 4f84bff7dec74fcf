INSTALLED_APPS = ["channels"]

WSGI_APPLICATION = "mysite.wsgi.application"
# ASGI_APPLICATION = "mysite.routing.application"
ASGI_APPLICATION = "mysite.asgi.application"  # since Channels 3

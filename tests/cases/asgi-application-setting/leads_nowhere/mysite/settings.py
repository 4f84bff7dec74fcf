INSTALLED_APPS = ["channels", "chat"]

WSGI_APPLICATION = "mysite.wsgi.application"
ASGI_APPLICATION = "mysite.asgi.application"  # want: CHN112:19-44 inference "ASGI_APPLICATION leads nowhere: there is no module mysite.asgi"

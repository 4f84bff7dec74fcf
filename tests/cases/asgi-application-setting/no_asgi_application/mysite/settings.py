ROOT_URLCONF = "mysite.urls"

WSGI_APPLICATION = "mysite.wsgi.application"
ASGI_APPLICATION = "mysite.wsgi.application"  # want: CHN112:19-44 inference "ASGI_APPLICATION names a WSGI application, mysite.wsgi.application: name that of asgi.py"

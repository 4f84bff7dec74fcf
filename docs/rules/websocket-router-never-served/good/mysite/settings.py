SECRET_KEY = "of no use"
INSTALLED_APPS = ["channels"]
ROOT_URLCONF = "runtime.urls"

ASGI_APPLICATION = "mysite.asgi.application"

SECRET_KEY = "of no use"
INSTALLED_APPS = ["channels"]
ROOT_URLCONF = "runtime.urls"
ALLOWED_HOSTS = ["*"]

ASGI_APPLICATION = "mysite.asgi.application"

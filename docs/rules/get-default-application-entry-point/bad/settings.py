ALLOWED_HOSTS = ["*"]
ASGI_APPLICATION = "routing.application"
INSTALLED_APPS = ["channels"]
ROOT_URLCONF = "urls"
SECRET_KEY = "only an example"

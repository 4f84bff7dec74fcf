from decouple import config

PROJECT = "mysite"
ASGI_APPLICATION = config("ASGI_APPLICATION", default="mysite.asgi.application")

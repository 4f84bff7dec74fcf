from .base import *  # noqa: F403

ASGI_APPLICATION = "mysite.asgi.application"

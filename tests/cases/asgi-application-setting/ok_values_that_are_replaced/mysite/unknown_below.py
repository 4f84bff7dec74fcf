ASGI_APPLICATION = "mysite.asgi.application"

try:
    from mysite.not_in_the_repository import *  # noqa: F403
except ImportError:
    pass

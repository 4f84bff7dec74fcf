ASGI_APPLICATION = "mysite.asgi.application"

from mysite.local import ASGI_APPLICATION  # noqa: E402

ASGI_APPLICATION = "mysite.asgi.application"

# Daphne alone can be used here.
ASGI_APPLICATION = "mysite.entry.application"

try:
    from mysite.local_settings import *  # noqa: F403
except ImportError:
    pass

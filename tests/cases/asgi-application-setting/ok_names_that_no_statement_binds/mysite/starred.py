from elsewhere.asgi import *  # noqa: F403

from news.settings.base import *  # noqa: F403

DEBUG = False
# The package has been renamed since.
ASGI_APPLICATION: str = "news.config.asgi.application"  # want: CHN112 "there is no module news.config.asgi"

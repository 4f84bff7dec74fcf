from shop.defaults import *  # noqa: F403

ASGI_APPLICATION = "shop.asgi.application"  # want: CHN112 "shop.asgi has no application"

from shop.caches import *  # noqa: F403, E402

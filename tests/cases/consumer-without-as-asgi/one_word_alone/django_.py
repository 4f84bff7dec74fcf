from base import Feed, Hub, Old, plain
from django.core.asgi import get_asgi_application

hub = Hub({
    "http": get_asgi_application(),
    "a": Feed,  # want: CHN101
    "b": Feed(),  # want: CHN202
    "c": plain,  # want: CHN108
    "d": Old,  # want: CHN303
})

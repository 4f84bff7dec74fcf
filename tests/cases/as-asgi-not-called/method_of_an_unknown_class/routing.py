from channels.routing import URLRouter
from django.urls import path
from vendor.realtime import StatusFeed

router = URLRouter(
    [
        path("status/", StatusFeed.as_asgi),  # want: CHN102 "StatusFeed.as_asgi"
    ]
)

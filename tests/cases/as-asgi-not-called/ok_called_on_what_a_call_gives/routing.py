from channels.routing import URLRouter
from django.urls import path
from django.utils.module_loading import import_string

from feeds import gateway

router = URLRouter(
    [
        path("prices/", import_string("feeds.consumers.PriceFeed").as_asgi()),
        path("news/", gateway.find("news").as_asgi()),
    ]
)

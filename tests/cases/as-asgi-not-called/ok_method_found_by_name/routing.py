from importlib import import_module

from django.urls import path

FEEDS = ["PriceFeed", "NewsFeed"]

module = import_module("feeds.consumers")

websocket_urlpatterns = [path(name.lower() + "/", getattr(module, name).as_asgi()) for name in FEEDS]

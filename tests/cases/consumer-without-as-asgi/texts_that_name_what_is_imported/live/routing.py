import importlib
from importlib import import_module

from django.urls import path
from django.utils.module_loading import import_string

from . import consumers

APP = "live"
NAMES = ["live.consumers.ChatConsumer", "live.consumers.FeedConsumer"]

module = importlib.import_module("live.consumers")
relative = import_module(".consumers", __package__)
Chat = import_string(NAMES[0])

websocket_urlpatterns = [
    path("text/", import_string("live.consumers.ChatConsumer")),  # want: CHN101:18-62 "the consumer class ChatConsumer"
    path("name/", Chat),  # want: CHN101
    path("module/", module.ChatConsumer),  # want: CHN101
    path("relative/", relative.FeedConsumer),  # want: CHN101
    path("format/", import_string(f"{APP}.consumers.ChatConsumer")),  # want: CHN101
    path("sum/", import_string(APP + ".consumers.ChatConsumer")),  # want: CHN101
    path("percent/", import_string("%s.consumers.%s" % (APP, "FeedConsumer"))),  # want: CHN101
    path("getattr/", getattr(consumers, "ChatConsumer")),  # want: CHN101
]
websocket_urlpatterns += [path(name, import_string(name)) for name in NAMES]  # want: CHN101
websocket_urlpatterns += [path(name, getattr(consumers, name)) for name in ("ChatConsumer", "FeedConsumer")]  # want: CHN101

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
    path("text/", import_string("live.consumers.ChatConsumer").as_asgi()),
    path("name/", Chat.as_asgi()),
    path("module/", module.ChatConsumer.as_asgi()),
    path("relative/", relative.FeedConsumer.as_asgi()),
    path("format/", import_string(f"{APP}.consumers.ChatConsumer").as_asgi()),
    path("sum/", import_string(APP + ".consumers.ChatConsumer").as_asgi()),
    path("percent/", import_string("%s.consumers.%s" % (APP, "FeedConsumer")).as_asgi()),
    path("getattr/", getattr(consumers, "ChatConsumer").as_asgi()),
]
websocket_urlpatterns += [path(name, import_string(name).as_asgi()) for name in NAMES]
websocket_urlpatterns += [path(name, getattr(consumers, name).as_asgi()) for name in ("ChatConsumer", "FeedConsumer")]

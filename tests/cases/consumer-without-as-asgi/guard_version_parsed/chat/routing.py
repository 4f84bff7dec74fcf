from distutils.version import LooseVersion
from importlib.metadata import version

import channels
import pkg_resources
from channels import __version__
from django.urls import path
from packaging.version import Version, parse

from .consumers import ChatConsumer, PresenceConsumer

CHANNELS_MAJOR = int(version("channels").split(".")[0])
INSTALLED = pkg_resources.get_distribution("channels").version

if Version(channels.__version__) >= Version("3.0.0"):
    chat = ChatConsumer.as_asgi()
else:
    chat = ChatConsumer

if parse(__version__).major < 3:
    presence = PresenceConsumer
else:
    presence = PresenceConsumer.as_asgi()

if LooseVersion(__version__) < LooseVersion("3.0"):
    routes = [path("ws/room/", ChatConsumer)]
else:
    routes = [path("ws/room/", ChatConsumer.as_asgi())]

if CHANNELS_MAJOR < 3:
    routes += [path("ws/status/", PresenceConsumer)]
if CHANNELS_MAJOR > 2:
    routes += [path("ws/status/", PresenceConsumer.as_asgi())]

if parse(INSTALLED) < parse("3"):
    routes += [path("ws/last/", ChatConsumer)]

websocket_urlpatterns = [path("ws/chat/", chat), path("ws/presence/", presence)] + routes

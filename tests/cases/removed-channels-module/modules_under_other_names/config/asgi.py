import os, channels.staticfiles as static, channels.routing  # want: CHN305
import channels.signals  # want: CHN305:7-23 high "nothing has sent its signals since Channels 2"
from channels import hacks, routing, staticfiles  # want: CHN305 "channels.hacks", CHN305 "channels.staticfiles"
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = static.StaticFilesWrapper(get_asgi_application())
debug_application = staticfiles.StaticFilesWrapper(application)
channels.signals.consumer_started.connect(print)
hacks.monkeypatch_django()


def find(route, path):
    return routing.route_pattern_match(route, path)  # want: CHN305 "use route.pattern.match(path)"


def find_again(route, path):
    match = channels.routing.route_pattern_match  # want: CHN305
    return match(route, path)

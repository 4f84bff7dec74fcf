import os

from channels.routing import URLRouter
from django import setup as load_apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
load_apps(set_prefix=False)

from shop import routing  # noqa: E402

application = URLRouter(routing.websocket_urlpatterns)

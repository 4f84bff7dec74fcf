import os

from channels.routing import URLRouter
from django import setup as load_apps

from shop import routing  # want: CHN110 "before django.setup(): shop.routing"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
load_apps()

application = URLRouter(routing.websocket_urlpatterns)

from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import re_path

try:
    from channels.http import AsgiHandler

    OLDER_CHANNELS = True
except:
    from django.core.asgi import get_asgi_application

    OLDER_CHANNELS = False

http_routes = []
if OLDER_CHANNELS:
    http_routes.append(re_path("^", AsgiHandler))  # want: CHN302:36-47 high "AsgiHandler as a class fails on Channels 3"
else:
    http_routes.append(re_path("^", get_asgi_application()))

application = ProtocolTypeRouter({"http": URLRouter(http_routes)})
